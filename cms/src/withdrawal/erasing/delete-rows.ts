import type { Books } from '../../donations/books.ts'
import { findPicturesOfStory, findUnused, type Picture } from './find-pictures-of-texts.ts'

/**
 * Deletes everything about a story, in the transaction of its erasure. What hangs on its row by a foreign key goes with
 * it (languages, themes, its place among other texts' related stories); versions would only lose their parent, so they
 * go first. A table that is added later and speaks of a story is added here: a test looks for its id in every table.
 */
export async function deleteRows(transaction: Books, story: string): Promise<void> {
  const pictures = await findPicturesOfStory(transaction, story)
  const statements = [
    `DELETE FROM payload_locked_documents WHERE id IN (SELECT parent_id FROM payload_locked_documents_rels WHERE stories_id = $1::uuid)`,
    `DELETE FROM payload_preferences WHERE position($1::text in key) > 0 OR position($1::text in value::text) > 0`,
    `DELETE FROM _stories_v WHERE parent_id = $1::uuid`,
    `DELETE FROM stories WHERE id = $1::uuid`,
    `DELETE FROM shown_pictures WHERE collection = 'stories' AND document = $1::uuid`,
    `DELETE FROM hidden_stories WHERE story = $1::uuid`,
    `DELETE FROM planned_publications WHERE document = $1::uuid`,
    `DELETE FROM text_saves WHERE document = $1::uuid`,
    `DELETE FROM never_words WHERE story = $1::uuid`,
    `DELETE FROM never_word_hits WHERE document = $1::uuid`,
  ]
  for (const statement of statements) await transaction.query(statement, [story])
  await deleteJobs(transaction, story)
  await deletePictures(transaction, await findUnused(transaction, pictures))
}

/** The queue is another schema, which is not there before the first worker was prepared. */
async function deleteJobs(transaction: Books, story: string): Promise<void> {
  const { rows } = await transaction.query<{ queue: string | null }>(`SELECT to_regclass('pgboss.job')::text AS queue`)
  if (rows[0]?.queue === null) return
  await transaction.query(`DELETE FROM pgboss.job WHERE position($1 in data::text || coalesce(output::text, '')) > 0`, [
    story,
  ])
}

/** The rows now; the files after the commit, found again by these stems. */
async function deletePictures(transaction: Books, pictures: readonly Picture[]): Promise<void> {
  const ids = pictures.map(({ id }) => id)
  const stems = pictures.map(({ stem }) => stem)
  await transaction.query(`INSERT INTO files_to_remove (stem) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`, [
    stems,
  ])
  await transaction.query(`DELETE FROM shown_pictures WHERE picture = ANY($1::uuid[])`, [ids])
  await transaction.query(`DELETE FROM media WHERE id = ANY($1::uuid[])`, [ids])
}
