import type { Books } from '../../donations/books.ts'
import { findPicturesOfStory, findUnused, type Picture } from './find-pictures-of-texts.ts'

/** `isUnseen`: no reader was ever given it (`unseen/are-unseen.ts`). */
type Erased = { story: string; isUnseen: boolean }

/**
 * Deletes everything about a story, in the transaction of its erasure. What hangs on its row by a foreign key goes with
 * it (languages, themes, its place among other texts' related stories); versions would only lose their parent, so they
 * go first. A table that is added later and speaks of a story is added here: a test looks for its id in every table.
 */
export async function deleteRows(transaction: Books, erased: Erased): Promise<void> {
  const { story } = erased
  const pictures = await findPicturesOfStory(transaction, story)
  await deleteLocks(transaction, story)
  await transaction.query(`DELETE FROM _stories_v WHERE parent_id = $1::uuid`, [story])
  await transaction.query(`DELETE FROM stories WHERE id = $1::uuid`, [story])
  await deleteLeftovers(transaction, erased, pictures)
}

/** Who has the story open: a row that forgets which story it was about as soon as that is gone. */
export async function deleteLocks(transaction: Books, story: string): Promise<void> {
  await transaction.query(
    `DELETE FROM payload_locked_documents WHERE id IN (SELECT parent_id FROM payload_locked_documents_rels WHERE stories_id = $1::uuid)`,
    [story],
  )
}

/** What is left once a story's own rows and versions are gone. `pictures`: those that stood in it. */
export async function deleteLeftovers(
  transaction: Books,
  { story, isUnseen }: Erased,
  pictures: readonly Picture[],
): Promise<void> {
  const statements = [
    `DELETE FROM payload_preferences WHERE position($1::text in key) > 0 OR position($1::text in value::text) > 0`,
    `DELETE FROM shown_pictures WHERE collection = 'stories' AND document = $1::uuid`,
    `DELETE FROM hidden_stories WHERE story = $1::uuid`,
    `DELETE FROM planned_publications WHERE document = $1::uuid`,
    `DELETE FROM text_saves WHERE document = $1::uuid`,
    `DELETE FROM never_words WHERE story = $1::uuid`,
    `DELETE FROM never_word_hits WHERE document = $1::uuid`,
    `DELETE FROM consent_lapses WHERE story = $1::uuid`,
    `DELETE FROM output_findings WHERE story = $1::uuid`,
  ]
  for (const statement of statements) await transaction.query(statement, [story])
  await deleteJobs(transaction, story)
  const unused = await findUnused(transaction, pictures)
  await forgetChanges(transaction, { story, isUnseen }, unused)
  await deletePictures(transaction, unused)
}

/**
 * Which pictures it showed stands there too. Sites forget everything at a withdrawal anyway; of what was never public
 * they are told nothing, and an empty table would make all of them forget everything with the next publication.
 */
async function forgetChanges(
  transaction: Books,
  { story, isUnseen }: Erased,
  pictures: readonly Picture[],
): Promise<void> {
  const named = [story, ...pictures.map(({ stem }) => stem)]
  await transaction.query(`DELETE FROM content_changes WHERE NOT $1 OR changed && $2::text[]`, [isUnseen, named])
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
  await transaction.query(`DELETE FROM picture_looks WHERE media = ANY($1::uuid[])`, [ids])
  await transaction.query(`DELETE FROM media WHERE id = ANY($1::uuid[])`, [ids])
}
