import { APIError, commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { waitForTurn } from '../drafts/wait-for-turn.ts'
import { judgeContentConsent } from '../consent/refuse-by-consent.ts'
import { readNeverWords } from '../never-words/read-never-words.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { isHidden } from '../withdrawal/withheld-stories.ts'
import { recordApproval } from './approvals.ts'
import { refuseApproval, type AcceptedFinding, type ApprovalRefusal, type ChecklistItem } from './decide-approval.ts'
import { hashContent, hashPart, type Content } from './describe-content.ts'
import { findInContent } from './find-in-content.ts'
import { findPictureFaults } from './find-picture-faults.ts'
import { changedLanguages } from './read-review-sheet.ts'
import { readEditors, readLastEdit } from './record-edit.ts'
import { publishDraft, rehearsePublication } from './rehearse-publication.ts'
import type { ReviewedText } from './reviewed.ts'

export type Decision = {
  /** Hash of the sheet the reviewer had before their eyes. */
  seen: string
  accepted: readonly AcceptedFinding[]
  checklist: readonly ChecklistItem[]
  /** Also make it public, in the same act. */
  publishes: boolean
}

export type Approved = { outcome: 'approved' | 'published' } | { outcome: 'refused'; code: ApprovalRefusal }

/**
 * The reviewer `req.user` approves what they saw of one text in one language. What is the same in every language
 * changes in the others too, and is approved with it: they saw it. All of it or nothing. Throws Payload's own error
 * when the text cannot be published as it is.
 */
export async function approveText(req: PayloadRequest, text: ReviewedText, decision: Decision): Promise<Approved> {
  await initTransaction(req)
  try {
    // Nobody edits this text until it is decided: an edit is either in what is approved, or counts from here on.
    await waitForTurn(req, text.document)
    const approved = await decide(req, text, decision)
    await (approved.outcome === 'refused' ? killTransaction(req) : commitTransaction(req))
    return approved
  } catch (error) {
    await killTransaction(req)
    // The gate found something else than was approved: somebody saved meanwhile.
    if (error instanceof APIError && error.status === 403) return TEXT_CHANGED
    throw error
  }
}

async function decide(req: PayloadRequest, text: ReviewedText, decision: Decision): Promise<Approved> {
  const { seen, accepted, checklist, publishes } = decision
  if (publishes && text.collection === 'stories' && (await isHidden(poolOf(req), text.document)))
    return { outcome: 'refused', code: 'story_hidden' }
  const approver = req.user?.id ?? ''
  const through = await readLastEdit(req, text)
  const rehearsed = await rehearsePublication(req, text)
  const content = rehearsed.after.get(text.locale)
  const changed = new Set([text.locale, ...changedLanguages(rehearsed)])
  if (content === undefined) return TEXT_CHANGED
  const neverWords = await readNeverWords(req, text, content)
  const refusal = refuseApproval({
    collection: text.collection,
    approver,
    editors: await readEditors(req, text),
    seen,
    now: hashContent(content),
    consent: (await judgeContentConsent(req, text, content)).refusal,
    areNeverWordsReadable: neverWords.isReadable,
    findings: findInContent(text.collection, content, neverWords),
    pictures: (await findPictureFaults(req, content.pictures)).map(({ fault }) => fault),
    accepted,
    checklist,
  })
  if (refusal !== null) return { outcome: 'refused', code: refusal }

  const decided = { approver, checklist, accepted, through }
  for (const [locale, after] of rehearsed.after) {
    if (!changed.has(locale)) continue
    // Their own words were not before anybody's eyes.
    const isOnlyShared = locale === text.locale || hasSameWords(rehearsed.before.get(locale), after)
    if (!isOnlyShared) return TEXT_CHANGED
    await recordApproval(req, { ...text, locale }, { ...decided, hash: hashContent(after) })
  }
  if (publishes) await publishDraft(req, text)
  return { outcome: publishes ? 'published' : 'approved' }
}

const TEXT_CHANGED: Approved = { outcome: 'refused', code: 'text_changed' }

function hasSameWords(before: Content | undefined, after: Content): boolean {
  return before !== undefined && hashPart(before.own) === hashPart(after.own)
}
