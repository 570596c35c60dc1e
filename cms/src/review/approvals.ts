import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import type { AcceptedFinding, ChecklistItem } from './decide-approval.ts'
import type { ReviewedText } from './reviewed.ts'

type Approval = {
  hash: string
  /** Id of the account; null for the system. */
  approver: string | null
  checklist?: readonly ChecklistItem[]
  accepted?: readonly AcceptedFinding[]
  /** Id of the last edit that is in what was approved (`readLastEdit`). */
  through: number
}

/** Writes down that somebody approved exactly this, in the transaction of `req`. Whether they may was decided before. */
export async function recordApproval(req: PayloadRequest, text: ReviewedText, approval: Approval): Promise<void> {
  const { hash, approver, checklist = [], accepted = [], through } = approval
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into text_approvals (collection, document, locale, hash, approver, checklist, accepted, through)
    values (${text.collection}, ${text.document}, ${text.locale}, ${hash}, ${approver},
      ${JSON.stringify(checklist)}::jsonb, ${JSON.stringify(accepted)}::jsonb, ${through})
  `)
}

/**
 * Whether this is what was approved last. An approval ends with the next one, so that nobody brings back what was
 * mended, and when the text is taken down.
 */
export async function isApproved(req: PayloadRequest, text: ReviewedText, hash: string): Promise<boolean> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ hash: string }>(sql`
    select hash from text_approvals
    where collection = ${text.collection} and document = ${text.document} and locale = ${text.locale}
    order by id desc limit 1
  `)
  return rows[0]?.hash === hash
}

/** Id of the last edit that was ever approved in this language; 0 where there is none. */
export async function readThrough(
  req: PayloadRequest,
  { collection, document, locale }: ReviewedText,
): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ through: string }>(sql`
    select coalesce(max(through), 0) as through from text_approvals
    where collection = ${collection} and document = ${document} and locale = ${locale}
  `)
  return Number(rows[0]?.through ?? 0)
}

/** Stands where a hash does, for a text that was taken down. */
const WITHDRAWN = 'withdrawn'

/** The text was taken down: to be public again it must be approved again, word for word the same or not. */
export async function endApproval(req: PayloadRequest, text: ReviewedText): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into text_approvals (collection, document, locale, hash, approver, through)
    values (${text.collection}, ${text.document}, ${text.locale}, ${WITHDRAWN}, ${req.user?.id ?? null}, 0)
  `)
}
