import { sql } from '@payloadcms/db-postgres'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { databaseOf, postgresOf } from '../database/database-of.ts'
import { logger } from '../log/logger.ts'
import { codeOf } from '../payments/error-code.ts'
import { hashContent } from '../review/describe-content.ts'
import { readContent } from '../review/read-content.ts'
import { isForbidden, isValidationError } from '../rest/payload-error.ts'
import { publishDraft } from '../review/rehearse-publication.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import type { PlanRefusal } from './plan.ts'
import { keepTrail, writeTrail } from '../trail/keep-trail.ts'

/** What became of one plan whose time had come. `gone`: somebody else ended it meanwhile; `later`: there was trouble. */
export type Carried = 'published' | PlanRefusal | 'gone' | 'later'

type DueRow = ReviewedText & { id: string; hash: string }

/** Of one run; the next one takes the others. */
const MOST_AT_ONCE = 20

/**
 * Publishes what is due, each in a transaction of its own. The text goes through the same gate as at any other time:
 * what is no longer approved, or is no longer exactly what was planned, is refused, and the plan says so. May run in
 * several processes at once, and be ended at any moment.
 */
export async function publishDue(payload: Payload): Promise<Carried[]> {
  // In no order: twenty that cannot be carried out must not stand before the others for ever.
  const { rows } = await postgresOf(payload).drizzle.execute<DueRow>(sql`
    select id, collection, document, locale, hash from planned_publications
    where state = 'waiting' and at <= now() order by random() limit ${MOST_AT_ONCE}
  `)
  const carried: Carried[] = []
  for (const plan of rows) carried.push(await carryOut(payload, plan).catch((error: unknown) => leave(plan, error)))
  return carried
}

/** Trouble with one text is none of the others' business. */
function leave({ id }: DueRow, error: unknown): Carried {
  logger.error({ plan: id, code: codeOf(error) }, 'a planned publication could not be carried out, and waits')
  return 'later'
}

async function carryOut(payload: Payload, plan: DueRow): Promise<Carried> {
  const req = await createLocalReq({ locale: plan.locale, fallbackLocale: false }, payload)
  await initTransaction(req)
  try {
    if (!(await hold(req, plan))) return await undo(req, 'gone')
    await publishDraft(req, plan)
    const content = await readContent(req, plan, { draft: false })
    if (content === null || hashContent(content) !== plan.hash) return await refuse(payload, req, plan, 'text_changed')
    await end(req, plan)
    await keepTrail(req, { act: 'plan_carried_out', ...textOf(plan) })
    await commitTransaction(req)
    return 'published'
  } catch (error) {
    const reason = reasonOf(error)
    if (reason !== null) return await refuse(payload, req, plan, reason)
    await killTransaction(req)
    throw error
  }
}

/** Whether it is ours: one that another process holds, or that was cancelled meanwhile, is not. */
async function hold(req: PayloadRequest, { id }: DueRow): Promise<boolean> {
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    select from planned_publications where id = ${id} and state = 'waiting' for update skip locked
  `)
  return rows.length > 0
}

async function end(req: PayloadRequest, { id }: DueRow): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`update planned_publications set state = 'published', ended_at = now() where id = ${id}`)
}

/** The gate, or what is missing in the text; anything else is trouble, after which the plan waits for the next run. */
function reasonOf(error: unknown): PlanRefusal | null {
  if (isValidationError(error)) return 'unfinished'
  return isForbidden(error) ? 'not_approved' : null
}

async function refuse(payload: Payload, req: PayloadRequest, plan: DueRow, reason: PlanRefusal): Promise<Carried> {
  await killTransaction(req)
  await postgresOf(payload).drizzle.transaction(async (transaction) => {
    const { rows } = await transaction.execute(sql`
      update planned_publications set state = 'refused', reason = ${reason}, ended_at = now()
      where id = ${plan.id} and state = 'waiting' returning id
    `)
    if (rows.length > 0) await writeTrail(transaction, { act: 'plan_refused', ...textOf(plan), cause: reason })
  })
  logger.warn({ plan: plan.id, reason }, 'a planned publication was refused')
  return reason
}

function textOf({ collection, document, locale }: DueRow): ReviewedText {
  return { collection, document, locale }
}

async function undo(req: PayloadRequest, carried: Carried): Promise<Carried> {
  await killTransaction(req)
  return carried
}
