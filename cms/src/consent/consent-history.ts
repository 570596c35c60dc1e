import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'

export type ConsentEvent =
  'created' | 'changed' | 'withdrawn' | 'taken_down_expired' | 'taken_down_withdrawn' | 'face_shown' | 'faces_destroyed'

/** Codes and days before and after, by field; `true` stands for what is not told. */
export type ConsentChanges = Record<string, readonly [before: unknown, after: unknown] | true>

export type ConsentEntry = { at: Date; actor: string | null; event: ConsentEvent; changes: ConsentChanges }

/** Writes down what happened to a consent, in the transaction of `req`. Only ever added to; no text is in it. */
export async function recordConsentEvent(
  req: PayloadRequest,
  { consent, event, changes = {} }: { consent: string; event: ConsentEvent; changes?: ConsentChanges },
): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into consent_history (consent, actor, event, changes)
    values (${consent}, ${req.user?.id ?? null}, ${event}, ${JSON.stringify(changes)}::jsonb)
  `)
}

/** What happened to a consent, the oldest first. */
export async function readConsentHistory(req: PayloadRequest, consent: string): Promise<ConsentEntry[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<ConsentEntry>(sql`
    select at, actor, event, changes from consent_history where consent = ${consent} order by id
  `)
  return rows.map((entry) => ({ ...entry, at: new Date(entry.at) }))
}
