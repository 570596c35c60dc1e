import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../donations/books.ts'
import { editDistance, mostErrors } from './edit-distance.ts'
import type { Shown } from './find-shown.ts'
import { keyOf } from './words.ts'

/** By word asked for: words that stand in texts shown now, the likeliest first. */
export type Suggestions = ReadonlyMap<string, readonly string[]>

type Asked = Shown & { words: readonly string[] }

/** Below this many letters, nearly everything contains or resembles a word. */
const SHORTEST_COMPOUND = 5
const SHORTEST_FORM = 4
const MOST_KIN = 24
const MOST_CANDIDATES = 24

/**
 * Other words that what was asked for belongs to: German compounds it is a part of ("Verweigerer" in
 * "Kriegsdienstverweigerer"), and Ukrainian forms of it, for which PostgreSQL has no stemmer. In the other languages none.
 */
export async function findKin(books: Books, asked: Asked): Promise<Suggestions> {
  const { locale } = asked
  if (locale === 'de')
    return ask(books, asked, {
      least: SHORTEST_COMPOUND,
      condition: `known.key LIKE '%' || asked.key || '%'`,
      most: MOST_KIN,
    })
  if (locale === 'uk')
    return ask(books, asked, {
      least: SHORTEST_FORM,
      condition: `known.key % asked.key AND known.key LIKE left(asked.key, 4) || '%' AND similarity(known.key, asked.key) >= 0.4`,
      most: MOST_KIN,
    })
  return new Map()
}

/** What may have been meant by words that stand nowhere: few letters away, accents and alphabet aside. */
export async function findMeant(books: Books, asked: Asked): Promise<Suggestions> {
  const found = await ask(books, asked, { least: 3, condition: 'known.key % asked.key', most: MOST_CANDIDATES })
  return new Map(
    [...found]
      .map(([word, candidates]) => [word, nearest(word, candidates, asked.locale)] as const)
      .filter(([, near]) => near.length > 0),
  )
}

function nearest(word: string, candidates: readonly string[], locale: Locale): string[] {
  const key = keyOf(word, locale)
  return candidates
    .map((candidate) => ({ candidate, errors: editDistance(key, keyOf(candidate, locale)) }))
    .filter(({ errors }) => errors <= mostErrors(key.length))
    .toSorted((one, other) => one.errors - other.errors)
    .map(({ candidate }) => candidate)
}

/**
 * A word is suggested only while it stands in a text that is shown: the list alone is not asked. `OFFSET 0` keeps
 * PostgreSQL from reading the words of every text instead of asking the index for each.
 */
async function ask(
  books: Books,
  { words, locale, shown }: Asked,
  { least, condition, most }: { least: number; condition: string; most: number },
): Promise<Suggestions> {
  const keys = words.map((word) => keyOf(word, locale))
  const meant = words.flatMap((word, at) => ((keys[at]?.length ?? 0) < least ? [] : [{ word, key: keys[at] }]))
  if (meant.length === 0) return new Map()
  const { rows } = await books.query<{ asked: string; word: string }>(
    `SELECT asked.word AS asked, found.word
     FROM unnest($2::text[], $3::text[]) AS asked (word, key), LATERAL (
       SELECT known.word, similarity(known.key, asked.key) AS likeness FROM search_words known
       WHERE known.language = $1 AND known.word <> asked.word AND ${condition}
       ORDER BY likeness DESC, known.word LIMIT ${most}
     ) AS found
     WHERE EXISTS (
       SELECT FROM (SELECT story, language FROM search_texts WHERE words @> ARRAY[found.word] OFFSET 0) AS standing
       WHERE language = $1 AND story = ANY ($4::uuid[])
     ) ORDER BY found.likeness DESC, found.word`,
    [locale, meant.map(({ word }) => word), meant.map(({ key }) => key), shown],
  )
  const found = new Map<string, string[]>()
  for (const { asked, word } of rows) found.set(asked, [...(found.get(asked) ?? []), word])
  return found
}
