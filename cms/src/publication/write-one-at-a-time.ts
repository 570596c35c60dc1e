import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeChangeHook } from 'payload'
import { databaseOf } from '../database/database-of.ts'

/** Any number, the same in every version: it names this lock in the database. */
const WRITING_LOCK = 730_114_222

/**
 * Two texts that point at one another, saved at the same moment, would end in a deadlock and a 500 for one of them:
 * Payload writes a row with `ON CONFLICT (id) DO UPDATE SET id = …`, for which PostgreSQL locks it against every row
 * that refers to it. So texts are written one after the other; the lock falls with the transaction.
 */
export const writeOneAtATime: CollectionBeforeChangeHook = async ({ data, req }) => {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(${WRITING_LOCK})`)
  return data
}
