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
 *
 * A draft that was never public has its consent in its newest version alone, for Payload leaves the row as it was begun.
 * Such a story goes when it named that consent before the withdrawal: one of somebody else, for which a withdrawn
 * consent is chosen by mistake, does not.
 */
export async function eraseWithdrawn(payload: Payload, by: string | null = null): Promise<string[]> {
  const { rows } = await postgresOf(payload).drizzle.execute<{ id: string }>(sql`
    with withdrawn as (select id, withdrawn_at from consents where withdrawn_at is not null)
    select story.id from stories story join withdrawn on withdrawn.id = story.consent_id
    union
    select newest.parent_id from _stories_v newest join withdrawn on withdrawn.id = newest.version_consent_id
    where newest.latest and newest.parent_id is not null and exists (
      select from _stories_v before where before.parent_id = newest.parent_id
        and before.version_consent_id = withdrawn.id and before.created_at < withdrawn.withdrawn_at
    )
    order by 1 limit ${MOST_AT_ONCE}
  `)
  for (const { id } of rows) await eraseStory(poolOf({ payload }), { story: id, by, cause: 'consent_withdrawn' })
  return rows.map(({ id }) => id)
}
