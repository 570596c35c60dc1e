import { LAST_PAGE, RESULTS_A_PAGE } from '@campaign/shared/content/search.ts'
import type { Books } from '../donations/books.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Shown } from './find-shown.ts'
import { bareWord, foldWord, type WantedWords } from './words.ts'
import type { WrittenQuery } from './write-tsquery.ts'

/** A text that was found, as readers see it now. */
export type FoundText = { id: string; title: string; standfirst: string; body: unknown }

/** As many as a reader can turn to. Of more, the newest: weighing takes all words of a text out of where they are kept. */
const MOST_WEIGHED = RESULTS_A_PAGE * LAST_PAGE

/**
 * One page of the texts in which the words stand: as typed before as stemmed before merely alike, then by weight and
 * nearness, then the newest. Asks what is shown now, whatever the index says.
 */
export async function findHits(
  books: Books,
  { wide, stemmed, exact }: WrittenQuery,
  { locale, shown, page }: Shown & { page: number },
): Promise<{ total: number; texts: FoundText[] }> {
  const { rows } = await books.query<{ total: string } & { [Field in keyof FoundText]: FoundText[Field] | null }>(
    `WITH ${standing('standing', '$2')}, ${standing('stemmed', '$4')}, ${standing('typed', '$3', 'exact')}, found AS MATERIALIZED (
       SELECT story FROM standing WHERE language = $1 AND story IN (SELECT unnest($5::uuid[]))
     ), newest AS MATERIALIZED (
       SELECT story.id, story.created_at FROM found JOIN stories story ON story.id = found.story
       ORDER BY story.created_at DESC, story.id LIMIT ${MOST_WEIGHED}
     ), shown AS (
       SELECT newest.id, newest.created_at,
         CASE WHEN newest.id IN (SELECT story FROM typed WHERE language = $1) THEN 0
           WHEN $4::tsquery = $2::tsquery OR newest.id IN (SELECT story FROM stemmed WHERE language = $1) THEN 1
           ELSE 2 END AS likeness,
         round(ts_rank(kept.stemmed, $2::tsquery)::numeric, 2) AS weight
       FROM newest JOIN search_texts kept ON kept.story = newest.id AND kept.language = $1
       ORDER BY likeness, weight DESC, created_at DESC, id
       LIMIT ${RESULTS_A_PAGE} OFFSET $6
     )
     SELECT counted.total, shown.id, text.title, text.standfirst, text.body
     FROM (SELECT count(*) AS total FROM found) AS counted
       LEFT JOIN shown ON true
       LEFT JOIN stories_locales text ON text._parent_id = shown.id AND text._locale = $1::_locales
     ORDER BY shown.likeness, shown.weight DESC, shown.created_at DESC, shown.id`,
    [locale, wide, exact, stemmed, shown, (page - 1) * RESULTS_A_PAGE],
  )
  const texts = rows.flatMap(({ id, title, standfirst, body }) =>
    id === null ? [] : [{ id, title: title ?? '', standfirst: standfirst ?? '', body }],
  )
  return { total: Number(rows[0]?.total ?? 0), texts }
}

/**
 * What holds the words, in whatever language: asked of nothing but the index. With the language beside it PostgreSQL
 * would rather read every text of that language, whose size it does not reckon with.
 */
function standing(name: string, query: string, column: 'stemmed' | 'exact' = 'stemmed'): string {
  return `${name} AS MATERIALIZED (SELECT story, language FROM search_texts WHERE ${column} @@ ${query}::tsquery)`
}

/** In how many shown texts each of these stands. */
export async function countHits(books: Books, queries: readonly string[], { locale, shown }: Shown): Promise<number[]> {
  const { rows } = await books.query<{ total: string }>(
    `SELECT (
       WITH ${standing('standing', 'asked.query')} SELECT count(*) FROM standing
       WHERE language = $1 AND story IN (SELECT unnest($3::uuid[]))
     ) AS total FROM unnest($2::text[]) WITH ORDINALITY AS asked (query, place) ORDER BY asked.place`,
    [locale, queries, shown],
  )
  return rows.map(({ total }) => Number(total))
}

/**
 * The words that may be those the question means: whatever its stem is, a word begins as it does, in two letters, and in
 * three where it is a longer one. So PostgreSQL stems a few dozen words and not all that were read.
 */
export function beginLike(any: string, locale: Locale): WantedWords {
  const stems = [...any.matchAll(/'([^']+)'/g)].map(([, stem = '']) => stem)
  const beginnings = new Set(stems.map((stem) => beginningOf(stem, stem.length < LONG_STEM ? 2 : 3)))
  const initials = new Set([...beginnings].map((beginning) => initialOf(beginning)))
  /** By character: nearly all words are known by it not to be meant. */
  const known = new Map<number, boolean>()
  return {
    begins: (character) => {
      const said = known.get(character)
      if (said !== undefined) return said
      const isInitial = initials.has(initialOf(bareWord(foldWord(String.fromCodePoint(character), locale))))
      known.set(character, isInitial)
      return isInitial
    },
    is: (word) => beginnings.has(beginningOf(word, 3)) || beginnings.has(beginningOf(word, 2)),
  }
}

function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0)
}

/** Of shorter ones the third letter may be another: "sky" and "skies". */
const LONG_STEM = 5

/** So many letters, accents aside; German writes "ä" as "ae" too. */
function beginningOf(word: string, letters: number): string {
  return bareWord(word.slice(0, letters + 1))
    .replace(/^([^aou]?[aou])e/u, '$1')
    .slice(0, letters)
}

/** Which of these words the question means; `any` as in the query that was written. */
export async function findMarked(
  books: Books,
  likely: readonly string[],
  { any, stemmer }: { any: string; stemmer: string },
): Promise<Set<string>> {
  if (likely.length === 0) return new Set()
  const { rows } = await books.query<{ word: string }>(
    `SELECT word FROM unnest($1::text[], $2::text[]) AS one (word, bare)
     WHERE (to_tsvector($4::regconfig, word) || to_tsvector($4::regconfig, bare)) @@ $3::tsquery`,
    [likely, likely.map((word) => bareWord(word)), any, stemmer],
  )
  return new Set(rows.map(({ word }) => word))
}
