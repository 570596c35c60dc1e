import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import { databaseOf } from '../database/database-of.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import { keepTrail } from '../trail/keep-trail.ts'

type PlanCancelled = { outcome: 'cancelled' } | { outcome: 'refused'; code: 'nothing_planned' }

/** What was to go public later stays as it is. Any reviewer may: holding a text back is never refused. */
export function cancelPlan(req: PayloadRequest, text: ReviewedText): Promise<PlanCancelled> {
  return asOneAct(req, async () => {
    if (!(await cancelWaiting(req, text))) return { outcome: 'refused', code: 'nothing_planned' }
    await keepTrail(req, { act: 'plan_cancelled', ...text })
    return { outcome: 'cancelled' }
  })
}

/** In the transaction of `req`, if it is in one. Whether there was a plan that waited. */
export async function cancelWaiting(req: PayloadRequest, text: ReviewedText): Promise<boolean> {
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    update planned_publications set state = 'cancelled', ended_by = ${req.user?.id ?? null}, ended_at = now()
    where collection = ${text.collection} and document = ${text.document} and locale = ${text.locale}
      and state = 'waiting'
    returning id
  `)
  return rows.length > 0
}
