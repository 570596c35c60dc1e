import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { logger } from '../log/logger.ts'
import { codeOf } from '../payments/error-code.ts'
import type { Tried } from './tried.ts'
import { ONE_ACT_MINUTES, writeTrail } from './keep-trail.ts'

type RefusedTry = {
  /** Id of the account, or of the site behind its key. */
  actor: string
  tried: Tried
  /** The kind of document, where it was one; never which. */
  collection?: string
}

/** When this process last wrote down each thing that somebody tried; a flood of them asks PostgreSQL nothing. */
const written = new Map<string, number>()
const MOST_REMEMBERED = 10_000

/**
 * Writes down that somebody who is known was refused: who, what and when, and not a word of what they sent. Once in
 * half an hour for each thing they try (`REPEATED`), so that whoever knocks a million times fills no table. What is
 * refused is refused, whether or not it can be written down.
 */
export async function noteRefusal(payload: Payload, refused: RefusedTry): Promise<void> {
  const { actor, tried, collection = '' } = refused
  const door = [actor, tried, collection].join(' ')
  if (Date.now() - (written.get(door) ?? 0) < ONE_ACT_MINUTES * 60_000) return
  try {
    await write(payload, door, refused)
    if (written.size >= MOST_REMEMBERED) written.clear()
    written.set(door, Date.now())
  } catch (error) {
    logger.error({ part: 'trail', code: codeOf(error) }, 'a refusal could not be written down')
  }
}

/** In a transaction of its own: that of the request is undone, and so would be what is told of it. */
async function write(payload: Payload, door: string, { actor, tried, collection }: RefusedTry): Promise<void> {
  await postgresOf(payload).drizzle.transaction(async (database) => {
    // Of several at the same moment one writes. The others do not wait for it: they would hold every connection.
    const { rows } = await database.execute<{ is_ours: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${door}, 0)) as is_ours`,
    )
    if (rows[0]?.is_ours !== true) return
    await writeTrail(database, {
      ...{ act: 'access_refused', actor, cause: tried },
      ...(collection !== undefined && { collection }),
    })
  })
}
