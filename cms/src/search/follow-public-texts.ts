import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { readTombstones } from '../withdrawal/tombstones.ts'
import { indexStory, MADE_BY } from './index-story.ts'

/** Texts of a run: those that are hidden or agreed to anew at one moment may be all there are. */
const MOST_STORIES = 2000

/**
 * Brings the index to what is shown now, where something else than a publication changed that: a story was hidden or is
 * shown again, a consent ended, words are read differently since a new version. What is asked of the index never waits
 * for this (`find-stories.ts`); this is so that it holds no word of what is not shown. Resolves with how many stories
 * were described anew.
 */
export async function followPublicTexts(books: BooksPool): Promise<number> {
  const erased = await readTombstones()
  await forgetWithheld(books, erased)
  const missing = await findMissing(books, erased)
  for (const story of missing) await inTransaction(books, (transaction) => indexStory(transaction, story, erased))
  return missing.length
}

/** One row at a time waits for nobody: what a publication holds now is looked at again in a minute. */
async function forgetWithheld(books: Books, erased: readonly string[]): Promise<void> {
  await books.query(
    `DELETE FROM search_texts WHERE ctid = ANY (ARRAY(
       SELECT kept.ctid FROM search_texts kept
       WHERE (kept.story, kept.language) NOT IN (SELECT story, language FROM shown_texts($1::uuid[]))
       FOR UPDATE SKIP LOCKED
     ))`,
    [erased],
  )
}

async function findMissing(books: Books, erased: readonly string[]): Promise<string[]> {
  const { rows } = await books.query<{ story: string }>(
    `SELECT DISTINCT shown.story FROM shown_texts($1::uuid[]) shown
     LEFT JOIN search_texts kept ON kept.story = shown.story AND kept.language = shown.language
     WHERE kept.story IS NULL OR kept.made_by <> $2 LIMIT $3`,
    [erased, MADE_BY, MOST_STORIES],
  )
  return rows.map(({ story }) => story)
}
