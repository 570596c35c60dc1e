import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../donations/books.ts'

/** `shown`: ids of the stories that readers of the language see at this moment. */
export type Shown = { locale: Locale; shown: readonly string[] }

/**
 * Ids of the stories that readers of this language see at this moment. Read once for a search, in whose transaction
 * nothing changes any more; `erased`: ids that nobody may read whatever the database says.
 */
export async function findShown(books: Books, locale: Locale, erased: readonly string[]): Promise<string[]> {
  const { rows } = await books.query<{ story: string }>(
    `SELECT story FROM shown_in_language($1, $2::uuid[]) AS story`,
    [locale, erased],
  )
  return rows.map(({ story }) => story)
}
