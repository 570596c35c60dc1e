import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../../database/database-of.ts'
import { HELD_HOURS } from './expire-held-pictures.ts'

/** When a picture that waits to be covered is deleted; null: it does not wait. */
export async function readHeldUntil(req: PayloadRequest, media: string): Promise<Date | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ until: string | null }>(sql`
    select min(held_since) + make_interval(hours => ${HELD_HOURS}) as until from held_pictures where media = ${media}
  `)
  const until = rows[0]?.until ?? null
  return until === null ? null : new Date(until)
}
