import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import { eraseStory } from '../withdrawal/erase-story.ts'
import { poolOf } from '../withdrawal/pool-of.ts'

/** Of one run: an erasure is a transaction of its own. */
const MOST_AT_ONCE = 50

/**
 * Erases the stories of consents that were withdrawn, drafts among them: who says no leaves nothing behind. Safe to
 * repeat, and repeated until there is none (`take-down-lapsed.ts`). `by`: the reviewer to whom it was said; null: the
 * machine, which goes on with what was begun. Ids of the stories.
 */
export async function eraseWithdrawn(payload: Payload, by: string | null = null): Promise<string[]> {
  const { rows } = await postgresOf(payload).drizzle.execute<{ id: string }>(sql`
    select story.id from stories story join consents consent on consent.id = story.consent_id
    where consent.withdrawn_at is not null order by story.id limit ${MOST_AT_ONCE}
  `)
  for (const { id } of rows) await eraseStory(poolOf({ payload }), { story: id, by, cause: 'consent_withdrawn' })
  return rows.map(({ id }) => id)
}
