import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import type { ReviewedText } from '../review/reviewed.ts'

/** Why a plan was not carried out at its time. */
const PLAN_REFUSALS = ['text_changed', 'not_approved', 'unfinished'] as const
export type PlanRefusal = (typeof PLAN_REFUSALS)[number]

/** Minutes after its time at which somebody is told that it waits. */
export const LATE_AFTER = 2

/** `at`: when it is, or was, to be public, UTC. `hash`: of exactly what is to be public then. */
export type Plan = { id: string; at: Date; hash: string } & (
  { state: 'waiting' | 'published' | 'cancelled' } | { state: 'refused'; reason: PlanRefusal }
)

/** The last plan that was made for this text; null where there never was one. */
export async function readPlan(req: PayloadRequest, text: ReviewedText): Promise<Plan | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Plan & { at: string }>(sql`
    select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, hash, state, reason
    from planned_publications
    where collection = ${text.collection} and document = ${text.document} and locale = ${text.locale}
    order by planned_at desc, id limit 1
  `)
  const [row] = rows
  return row === undefined ? null : { ...row, at: new Date(row.at) }
}
