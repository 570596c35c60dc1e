import type { Books } from '../donations/books.ts'

/** What is typed where a story has no pseudonym yet; in each language of the admin. */
export const ERASE_WORDS = { fr: 'effacer', en: 'erase', ru: 'стереть', uk: 'стерти', de: 'löschen' } as const

/**
 * What must be typed before a story is erased, any of these: its pseudonyms, public or drafted, or a plain word where it
 * has none. Null where there is no such story.
 */
export async function readTypedWords(books: Books, story: string): Promise<string[] | null> {
  const { rows: found } = await books.query(`SELECT FROM stories WHERE id = $1`, [story])
  if (found.length === 0) return null
  const { rows } = await books.query<{ pseudonym: string }>(
    `SELECT pseudonym FROM stories_locales WHERE _parent_id = $1 AND trim(pseudonym) <> ''
     UNION SELECT text.version_pseudonym FROM _stories_v version JOIN _stories_v_locales text ON text._parent_id = version.id
     WHERE version.parent_id = $1 AND version.latest AND trim(text.version_pseudonym) <> ''`,
    [story],
  )
  return rows.length === 0 ? Object.values(ERASE_WORDS) : rows.map(({ pseudonym }) => pseudonym)
}

export function isTypedWord(typed: string, words: readonly string[]): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase()
  return words.some((word) => plain(word) === plain(typed))
}
