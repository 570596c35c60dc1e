import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { BooksPool } from '../../donations/books.ts'

/** Where it is written by nobody but these tests: in every kind of place a story leaves something. */
export const MARK = 'kanarienvogel'

export type Subject = { id: string; slugs: string[]; titles: string[]; ownStem: string; sharedStem: string }

/**
 * Takes a public sample story that has a cover, and leaves a trace of it wherever one can be: drafts, versions,
 * approvals, another story's related ones, a colleague's lock, preferences, a job, files in every size.
 */
export async function prepareStory(books: BooksPool, dataFolder: string): Promise<Subject> {
  const { rows } = await books.query<{ id: string; cover: string }>(`
    SELECT id, cover_id AS cover FROM stories WHERE cover_id IS NOT NULL
      AND EXISTS (SELECT FROM stories_locales WHERE _parent_id = stories.id AND _status = 'published')
    ORDER BY id LIMIT 2
  `)
  const [own, other] = rows
  if (own === undefined || other === undefined) throw new Error('two sample stories with covers are needed')
  const shared = await addPicture(books)
  const body = JSON.stringify({ root: { children: [{ type: 'upload', value: shared.id }, { text: MARK }] } })
  await books.query(
    `UPDATE _stories_v_locales SET version_body = $2, version_title = $3 WHERE _parent_id IN
    (SELECT id FROM _stories_v WHERE parent_id = $1)`,
    [own.id, body, `${MARK} version`],
  )
  await books.query(`UPDATE _stories_v SET version_cover_id = $2 WHERE parent_id = $1`, [other.id, shared.id])
  await books.query(`INSERT INTO stories_rels (parent_id, path, stories_id, "order") VALUES ($1, 'related', $2, 9)`, [
    other.id,
    own.id,
  ])
  await books.query(
    `INSERT INTO text_approvals (collection, document, locale, hash, accepted, through)
     VALUES ('stories', $1, 'fr', $3, $2, 0)`,
    [own.id, JSON.stringify([{ key: 'x', reason: `${MARK} reason` }]), `${MARK} hash`],
  )
  const { rows: locks } = await books.query<{ id: string }>(
    `INSERT INTO payload_locked_documents (global_slug) VALUES ($1) RETURNING id`,
    [`${MARK}-lock`],
  )
  await books.query(
    `INSERT INTO payload_locked_documents_rels (parent_id, path, stories_id) VALUES ($1, 'document', $2)`,
    [locks[0]?.id, own.id],
  )
  await books.query(`INSERT INTO payload_preferences (key, value) VALUES ($1, $2)`, [
    `collection-stories-${own.id}`,
    JSON.stringify({ note: MARK }),
  ])
  await books.query(`INSERT INTO pgboss.job (name, data) SELECT name, $1 FROM pgboss.queue LIMIT 1`, [
    JSON.stringify({ story: own.id, note: MARK }),
  ])
  await books.query(
    `INSERT INTO public_addresses (collection, locale, slug, document) VALUES ('stories', 'fr', $2, $1)`,
    [own.id, `${MARK}-ancienne-adresse`],
  )
  const { rows: slugs } = await books.query<{ slug: string }>(
    `SELECT DISTINCT slug FROM public_addresses WHERE document = $1`,
    [own.id],
  )
  const { rows: titles } = await books.query<{ title: string }>(
    `SELECT DISTINCT title FROM stories_locales WHERE _parent_id = $1 AND title <> ''`,
    [own.id],
  )
  const { rows: stems } = await books.query<{ stem: string }>(
    `SELECT split_part(filename, '.', 1) AS stem FROM media WHERE id = $1`,
    [own.cover],
  )
  const ownStem = stems[0]?.stem ?? ''
  await mkdir(path.join(dataFolder, 'media'), { recursive: true })
  for (const name of [`${ownStem}.webp`, `${ownStem}-640x427.webp`, `${ownStem}.avif`, `${shared.stem}.webp`])
    await writeFile(path.join(dataFolder, 'media', name), name)
  return {
    id: own.id,
    slugs: slugs.map(({ slug }) => slug),
    titles: titles.map(({ title }) => title),
    ...{ ownStem, sharedStem: shared.stem },
  }
}

async function addPicture(books: BooksPool): Promise<{ id: string; stem: string }> {
  const stem = '0123456789abcdef'.repeat(2)
  const { rows } = await books.query<{ id: string }>(`INSERT INTO media (filename) VALUES ($1) RETURNING id`, [
    `${stem}.webp`,
  ])
  return { id: rows[0]?.id ?? '', stem }
}
