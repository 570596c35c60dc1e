import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import { databaseOf } from '../database/database-of.ts'
import { BOOKS_TIME_ZONE } from '../desk/show-date.ts'
import { hashContent } from '../review/describe-content.ts'
import { readReviewSheet } from '../review/read-review-sheet.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import { cancelWaiting } from './cancel-plan.ts'
import { keepTrail } from '../trail/keep-trail.ts'

type PlanAsked = {
  /** Hash of the sheet the reviewer had before their eyes. */
  seen: string
  /** By the clock of Paris, as `readWallTime` gives it. */
  at: string
}

export type Planned =
  | { outcome: 'planned' }
  | { outcome: 'refused'; code: 'not_approved' | 'text_changed' | 'already_public' | 'in_the_past' | 'too_far' }

/** Nobody remembers a plan for longer. */
const LONGEST_AHEAD = '1 year'

/**
 * The reviewer `req.user` has what is approved published later. A plan for the same text and language that still waits
 * is replaced. The plan publishes nothing by itself: at its time everything is asked again (`publishDue`).
 */
export async function planPublication(
  req: PayloadRequest,
  text: ReviewedText,
  { seen, at }: PlanAsked,
): Promise<Planned> {
  const read = await readReviewSheet(req, text)
  if (read.outcome !== 'read') return { outcome: 'refused', code: 'not_approved' }
  const { content, hash, standing } = read.sheet
  if (hash !== seen) return { outcome: 'refused', code: 'text_changed' }
  if (standing === 'public') return { outcome: 'refused', code: 'already_public' }
  if (standing !== 'approved') return { outcome: 'refused', code: 'not_approved' }

  const database = await databaseOf(req)
  // PostgreSQL knows when Paris changes its clocks; an hour that is skipped is taken for the one after it.
  const { rows } = await database.execute<{ moment: string; isPast: boolean; isTooFar: boolean }>(sql`
    select moment::text as moment, moment <= now() as "isPast", moment > now() + ${LONGEST_AHEAD}::interval as "isTooFar"
    from (select ${at}::timestamp at time zone ${BOOKS_TIME_ZONE} as moment) as asked
  `)
  const [asked] = rows
  if (asked === undefined || asked.isPast) return { outcome: 'refused', code: 'in_the_past' }
  if (asked.isTooFar) return { outcome: 'refused', code: 'too_far' }
  await writePlan(req, text, hashContent(content), asked.moment)
  return { outcome: 'planned' }
}

function writePlan(req: PayloadRequest, text: ReviewedText, hash: string, moment: string): Promise<void> {
  return asOneAct(req, async () => {
    await cancelWaiting(req, text)
    const database = await databaseOf(req)
    await database.execute(sql`
      insert into planned_publications (collection, document, locale, hash, at, planned_by)
      values (${text.collection}, ${text.document}, ${text.locale}, ${hash}, ${moment}::timestamptz, ${req.user?.id ?? ''})
    `)
    await keepTrail(req, { act: 'publication_planned', ...text })
  })
}
