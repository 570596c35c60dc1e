import type { Books } from '../../donations/books.ts'
import { REVIEWED_COLLECTIONS } from '../../review/reviewed.ts'

/** `stem`: the random part of its files' names, the same in every size. */
export type Picture = { id: string; stem: string }

type Place = { table: string; column: string; owner: string }

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Pictures whose id stands anywhere in a story, in any language, draft or version, or stood there once. Each once. */
export async function findPicturesOfStory(transaction: Books, story: string): Promise<Picture[]> {
  const found = new Set<string>()
  for (const { table, column, owner } of await findPlaces(transaction, new Map([['stories', 'line.id = $1::uuid']]))) {
    const { rows } = await transaction.query<{ id: string }>(
      `SELECT DISTINCT found[1] AS id FROM ${table} AS line, regexp_matches(line.${column}::text, $2, 'g') AS found
       WHERE ${owner}`,
      [story, ID],
    )
    for (const { id } of rows) found.add(id)
  }
  const { rows } = await transaction.query<Picture>(
    `SELECT id, split_part(filename, '.', 1) AS stem FROM media
     WHERE (id = ANY($1::uuid[]) OR id IN (SELECT picture FROM story_pictures WHERE story = $2)) AND filename <> ''`,
    [[...found], story],
  )
  return rows
}

/** Those of `pictures` that stand in no text at all, nor in a draft or version of one. */
export async function findUnused(transaction: Books, pictures: readonly Picture[]): Promise<Picture[]> {
  if (pictures.length === 0) return []
  const used = new Set<string>()
  for (const { table, column } of await findPlaces(transaction, EVERYWHERE)) {
    const { rows } = await transaction.query<{ id: string }>(
      `SELECT DISTINCT found[1] AS id FROM ${table} AS line, regexp_matches(line.${column}::text, $1, 'g') AS found`,
      [`(${pictures.map(({ id }) => id).join('|')})`],
    )
    for (const { id } of rows) used.add(id)
  }
  return pictures.filter(({ id }) => !used.has(id))
}

/**
 * Ids of all that stands now, of every kind and in every language, in what is public, in the newest draft of a text, or
 * in the settings: a picture whose id is not among them is shown by nothing. Of old versions nothing is.
 */
export async function findStandingIds(transaction: Books): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { table, column, owner } of await findPlaces(transaction, STANDING)) {
    const { rows } = await transaction.query<{ id: string }>(
      `SELECT DISTINCT found[1] AS id FROM ${table} AS line, regexp_matches(line.${column}::text, $1, 'g') AS found
       WHERE ${owner}`,
      [ID],
    )
    for (const { id } of rows) found.add(id)
  }
  return found
}

const TEXTS = [...REVIEWED_COLLECTIONS, 'settings']

const EVERYWHERE = new Map(TEXTS.map((table) => [table, 'true']))

/**
 * Drafts are versions. Of a text that was taken down the public row still says what was public last, where nobody reads
 * it.
 */
const STANDING = new Map([
  ['settings', 'true'],
  ...REVIEWED_COLLECTIONS.flatMap((table): [string, string][] => [
    [
      table,
      `(EXISTS (SELECT FROM ${table}_locales own WHERE own._parent_id = line.id AND own._status = 'published')
        OR NOT EXISTS (SELECT FROM _${table}_v version WHERE version.parent_id = line.id))`,
    ],
    [`_${table}_v`, `line.latest AND line.parent_id IS NOT NULL`],
  ]),
])

/**
 * Every column in which a picture can stand: a reference or rich text, in these tables, those of their versions, and of
 * what hangs on them. Read from the database, so that no field is forgotten. `roots` and `owner`: in SQL, whether a line
 * is meant.
 */
async function findPlaces(transaction: Books, roots: ReadonlyMap<string, string>): Promise<Place[]> {
  const { rows: edges } = await transaction.query<{ child: string; by: string; parent: string }>(`
    SELECT key.conrelid::regclass::text AS child, quote_ident(part.attname) AS by, key.confrelid::regclass::text AS parent
    FROM pg_constraint key JOIN pg_attribute part ON part.attrelid = key.conrelid AND part.attnum = key.conkey[1]
    WHERE key.contype = 'f' AND key.connamespace = 'public'::regnamespace AND part.attname IN ('parent_id', '_parent_id')
  `)
  const owners = new Map(roots)
  // A map grows while it is walked: children of children are met too.
  for (const [table, owner] of owners)
    for (const { child, by } of edges.filter(({ parent }) => parent === table))
      if (!owners.has(child)) owners.set(child, `line.${by} IN (SELECT line.id FROM ${table} AS line WHERE ${owner})`)

  const { rows: columns } = await transaction.query<{ table: string; column: string }>(
    `SELECT attrelid::regclass::text AS table, quote_ident(attname) AS column FROM pg_attribute
     WHERE attrelid = ANY($1::regclass[]::oid[]) AND attnum > 0 AND NOT attisdropped
       AND atttypid IN ('uuid'::regtype, 'jsonb'::regtype)
       AND attname NOT IN ('id', 'parent_id', '_parent_id', 'stories_id')`,
    [[...owners.keys()]],
  )
  return columns.map(({ table, column }) => ({ table, column, owner: owners.get(table) ?? 'false' }))
}
