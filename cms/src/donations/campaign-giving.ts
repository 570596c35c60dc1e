import type { GivingState } from '@campaign/shared/content/published.ts'
import type { Books } from './books.ts'

/**
 * Whether one can give to this campaign; null when there is none, or none that is published in any language, which a
 * visitor must not be able to tell apart. `campaign` must be a UUID.
 */
export async function campaignGiving(books: Books, campaign: string): Promise<GivingState | null> {
  const { rows } = await books.query<{ giving: GivingState }>(
    `SELECT giving FROM campaigns
     WHERE id = $1
       AND EXISTS (SELECT FROM campaigns_locales WHERE _parent_id = campaigns.id AND _status = 'published')`,
    [campaign],
  )
  return rows[0]?.giving ?? null
}
