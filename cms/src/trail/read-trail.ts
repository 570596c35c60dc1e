import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { isTrailAct, TRAIL_ACTS, type TrailAct, type TrailSubject } from './trail-acts.ts'

/** What is asked of the trail. A reader sees the subjects that are theirs, and no others. */
export type TrailOrder = {
  subjects: readonly TrailSubject[]
  act?: TrailAct | undefined
  actor?: string | undefined
  document?: string | undefined
  /** From 1. */
  page?: number
}

export type TrailRow = {
  at: Date
  act: TrailAct
  /** Id of an account; null: the system, or nobody known. */
  actor: string | null
  collection: string | null
  document: string | null
  locale: string | null
  cause: string | null
}

export type TrailPage = { entries: TrailRow[]; hasMore: boolean }

export const ENTRIES_ON_A_PAGE = 50

/**
 * Newest first. What other books already keep for ever is read from there and not written twice: who approved and took
 * down from the approvals, what a colleague did to a gift from its history.
 */
export async function readTrail(payload: Payload, order: TrailOrder): Promise<TrailPage> {
  const { subjects, act, actor, document, page = 1 } = order
  const acts = Object.entries(TRAIL_ACTS)
    .filter(([name, subject]) => subjects.includes(subject) && (act === undefined || act === name))
    .map(([name]) => name)
  const wanted = sql`act = any(${sql.param(acts)}::text[])
    ${actor === undefined ? sql`` : sql`and actor = ${actor}`}
    ${document === undefined ? sql`` : sql`and document = ${document}`}`
  const { rows } = await postgresOf(payload).drizzle.execute<TrailRow>(sql`
    select * from (
      select at, id, act, actor, collection, document, locale, cause from trail
      union all
      select at, id, case hash when 'withdrawn' then 'text_taken_down' else 'text_approved' end, approver, collection,
        document, locale, null
      from text_approvals
      union all
      select created_at, 0, 'donation_changed', by_id, 'donations', donation_id, null, cause::text
      from donation_history where by_id is not null
    ) as entries
    where ${wanted} order by at desc, id desc
    limit ${ENTRIES_ON_A_PAGE + 1} offset ${(page - 1) * ENTRIES_ON_A_PAGE}
  `)
  const entries = rows.filter((row) => isTrailAct(row.act)).slice(0, ENTRIES_ON_A_PAGE)
  return { entries: entries.map((row) => ({ ...row, at: new Date(row.at) })), hasMore: rows.length > ENTRIES_ON_A_PAGE }
}
