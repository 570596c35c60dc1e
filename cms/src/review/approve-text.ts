import type { PayloadRequest } from 'payload'
import { waitForTurn } from '../drafts/wait-for-turn.ts'
import { judgeContentConsent } from '../consent/refuse-by-consent.ts'
import { asOneAct } from '../database/as-one-act.ts'
import { isHeldByDatabase } from '../database/causes-of.ts'
import { readNeverWords } from '../never-words/read-never-words.ts'
import { isForbidden } from '../rest/payload-error.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { isHidden } from '../withdrawal/withheld-stories.ts'
import { readThrough, recordApproval } from './approvals.ts'
import { refuseApproval, type AcceptedFinding, type ApprovalRefusal, type ChecklistItem } from './decide-approval.ts'
import { hashContent } from './describe-content.ts'
import { findInContent } from './find-in-content.ts'
import { findPictureFaults } from './find-picture-faults.ts'
import { holdWhatGateSees } from './gate-lock.ts'
import { changedLanguages } from './read-review-sheet.ts'
import { readEditors, readLastEdit } from './record-edit.ts'
import { publishDraft, rehearsePublication } from './rehearse-publication.ts'
import type { ReviewedText } from './reviewed.ts'
import { saysTheSame } from './says-the-same.ts'
import { endReturn } from './returning/end-return.ts'
import { findInWordsElsewhere, findWordsElsewhere, hashSheet } from './words-elsewhere.ts'
import { holdsUntranslated } from '../translation/structure/mark-untranslated.ts'

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
  try {
    return await asOneAct(
      req,
      async () => {
        // Nobody edits this text until it is decided: an edit is either in what is approved, or counts from here on.
        await waitForTurn(req, text.document)
        return decide(req, text, decision)
      },
      ({ outcome }) => outcome !== 'refused',
    )
  } catch (error) {
    // The gate, or PostgreSQL in the end, found something else than was approved: somebody saved or hid it meanwhile.
    if (isForbidden(error) || isHeldByDatabase(error)) return TEXT_CHANGED
    throw error
  }
}

async function decide(req: PayloadRequest, text: ReviewedText, decision: Decision): Promise<Approved> {
  const { seen, accepted, checklist, publishes } = decision
  if (publishes && text.collection === 'stories' && (await isHidden(poolOf(req), text.document)))
    return { outcome: 'refused', code: 'story_hidden' }
  const approver = req.user?.id ?? ''
  await holdWhatGateSees(req)
  const rehearsed = await rehearsePublication(req, text)
  const content = rehearsed.after.get(text.locale)
  const changed = new Set([text.locale, ...changedLanguages(rehearsed)])
  if (content === undefined) return TEXT_CHANGED
  const pictures = content.pictures.map(({ id }) => id)
  const elsewhere = findWordsElsewhere(rehearsed, text.locale)
  const through = await readLastEdit(req, text, pictures)
  const neverWords = await readNeverWords(req, text, content)
  const refusal = refuseApproval({
    collection: text.collection,
    approver,
    editors: await readEditors(req, text, { pictures, wordsIn: elsewhere.map(({ locale }) => locale) }),
    seen,
    now: hashSheet(content, elsewhere),
    consent: (await judgeContentConsent(req, text, content)).refusal,
    areNeverWordsReadable: neverWords.isReadable,
    findings: [
      ...findInContent(text.collection, content, neverWords),
      ...findInWordsElsewhere(text, rehearsed, neverWords),
    ],
    isUntranslated: holdsUntranslated(content),
    pictures: (await findPictureFaults(req, content.pictures, text.locale)).map(({ fault }) => fault),
    accepted,
    checklist,
  })
  if (refusal !== null) return { outcome: 'refused', code: refusal }

  const fields = req.payload.collections[text.collection].config.flattenedFields
  const decided = { approver, checklist, accepted }
  for (const [locale, after] of rehearsed.after) {
    if (!changed.has(locale)) continue
    // Their own words were not before anybody's eyes.
    const isSeen = locale === text.locale || saysTheSame(fields, rehearsed.before.get(locale), after)
    if (!isSeen) return { outcome: 'refused', code: 'other_languages' }
    // What somebody wrote in a draft of theirs was not either, and they stay its authors.
    const upTo = locale === text.locale ? through : await readThrough(req, { ...text, locale })
    await recordApproval(req, { ...text, locale }, { ...decided, through: upTo, hash: hashContent(after) })
    await endReturn(req, { ...text, locale })
  }
  if (publishes) await publishDraft(req, text)
  return { outcome: publishes ? 'published' : 'approved' }
}

const TEXT_CHANGED: Approved = { outcome: 'refused', code: 'text_changed' }
