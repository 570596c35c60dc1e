import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../donations/books.ts'

/** Titles of all campaigns by id, in `language` or the first there is; the id where there is none yet. */
export async function nameCampaigns(books: Books, language: Locale): Promise<ReadonlyMap<string, string>> {
  const { rows } = await books.query<{ id: string; title: string | null }>(
    `SELECT DISTINCT ON (campaigns.id) campaigns.id, title
     FROM campaigns LEFT JOIN campaigns_locales ON _parent_id = campaigns.id AND title <> ''
     ORDER BY campaigns.id, _locale::text = $1 DESC, _locale`,
    [language],
  )
  return new Map(rows.map(({ id, title }) => [id, title ?? id]))
}
