import { APIError, commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
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
  const { seen, accepted, checklist, publishes } = decision
  const approver = req.user?.id ?? ''
  // Before anything is read: what is edited from here on is not in what is approved.
  const through = await readLastEdit(req, text)
  const rehearsed = await rehearsePublication(req, text)
  const content = rehearsed.after.get(text.locale)
  const changed = new Set([text.locale, ...changedLanguages(rehearsed)])
  if (content === undefined) return { outcome: 'refused', code: 'text_changed' }
  const refusal = refuseApproval({
    collection: text.collection,
    approver,
    editors: await readEditors(req, text),
    seen,
    now: hashContent(content),
    findings: findInContent(text.collection, content).map(({ key }) => key),
    pictures: (await findPictureFaults(req, content.pictures)).map(({ fault }) => fault),
    accepted,
    checklist,
  })
  if (refusal !== null) return { outcome: 'refused', code: refusal }

  const decided = { approver, checklist, accepted, through }
  await initTransaction(req)
  try {
    for (const [locale, after] of rehearsed.after) {
      if (!changed.has(locale)) continue
      // Their own words were not before anybody's eyes.
      const isOnlyShared = locale === text.locale || hasSameWords(rehearsed.before.get(locale), after)
      if (!isOnlyShared) return await undo(req)
      await recordApproval(req, { ...text, locale }, { ...decided, hash: hashContent(after) })
    }
    if (publishes) await publishDraft(req, text)
    await commitTransaction(req)
    return { outcome: publishes ? 'published' : 'approved' }
  } catch (error) {
    await killTransaction(req)
    // The gate found something else than was approved: somebody saved meanwhile.
    if (error instanceof APIError && error.status === 403) return { outcome: 'refused', code: 'text_changed' }
    throw error
  }
}

async function undo(req: PayloadRequest): Promise<Approved> {
  await killTransaction(req)
  return { outcome: 'refused', code: 'text_changed' }
}

function hasSameWords(before: Content | undefined, after: Content): boolean {
  return before !== undefined && hashPart(before.own) === hashPart(after.own)
}
