import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, type Payload } from 'payload'
import type { Books } from '../donations/books.ts'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '../review/reviewed.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { judgePublicTexts } from './judge-public-texts.ts'

/** Of one step: as many as are read with a handful of questions to the database. */
const AT_ONCE = 50

/** The texts are walked in this order; `after`: id of the last document that was looked at there. */
type Place = { collection: ReviewedCollection; locale: Locale; after: string }

/**
 * Looks through everything that is public, in every language, for the words that are sealed now, and notes where one
 * stands. Says how far it is after each step; a search that was cut off goes on from there. Ends at once when another one
 * took its place. Nothing is taken down by itself: a mistyped word would empty the site.
 */
export async function searchAllPublicTexts(payload: Payload, search: string): Promise<void> {
  const books = poolOf({ payload })
  const req = await createLocalReq({}, payload)
  let at = await begin(books, search)
  while (at !== null) {
    const { collection, locale } = at
    const documents = await nextDocuments(books, at)
    const found = await judgePublicTexts(req, { collection, locale, documents })
    const last = documents.at(-1)
    const next: Place | null = last === undefined ? following(at) : { collection, locale, after: last }
    const isOurs = await note(books, search, { searched: documents.length, found, next })
    at = isOurs ? next : null
  }
}

/** Where to begin, or to go on; null when there is no such search any more, or it has ended. */
async function begin(books: Books, search: string): Promise<Place | null> {
  const { rows } = await books.query<{ place: Place | null }>(
    `UPDATE never_word_searches SET begun_at = coalesce(begun_at, now()),
       total = coalesce(total, (${REVIEWED_COLLECTIONS.map(countOf).join(' + ')}))
     WHERE id = $1 AND ended_at IS NULL RETURNING place`,
    [search],
  )
  const [first] = rows
  if (first === undefined) return null
  return first.place ?? { collection: REVIEWED_COLLECTIONS[0], locale: LOCALES[0], after: '' }
}

const countOf = (collection: ReviewedCollection) =>
  `(SELECT count(*)::int FROM ${collection}_locales WHERE _status = 'published')`

async function nextDocuments(books: Books, { collection, locale, after }: Place): Promise<string[]> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT _parent_id AS id FROM ${collection}_locales
     WHERE _status = 'published' AND _locale = $1 AND ($2 = '' OR _parent_id > nullif($2, '')::uuid)
     ORDER BY _parent_id LIMIT ${AT_ONCE}`,
    [locale, after],
  )
  return rows.map(({ id }) => id)
}

function following({ collection, locale }: Place): Place | null {
  const language = LOCALES[LOCALES.indexOf(locale) + 1]
  if (language !== undefined) return { collection, locale: language, after: '' }
  const other = REVIEWED_COLLECTIONS[REVIEWED_COLLECTIONS.indexOf(collection) + 1]
  return other === undefined ? null : { collection: other, locale: LOCALES[0], after: '' }
}

/** False when another search took the place of this one. */
async function note(
  books: Books,
  search: string,
  { searched, found, next }: { searched: number; found: number; next: Place | null },
): Promise<boolean> {
  const { rowCount } = await books.query(
    `UPDATE never_word_searches SET searched = searched + $2, found = found + $3, place = $4::jsonb,
       ended_at = CASE WHEN $4::jsonb IS NULL THEN now() END
     WHERE id = $1 AND ended_at IS NULL`,
    [search, searched, found, next === null ? null : JSON.stringify(next)],
  )
  return rowCount === 1
}
