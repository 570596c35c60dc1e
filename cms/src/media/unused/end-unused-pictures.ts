import { inTransaction, type Books, type BooksPool } from '../../donations/books.ts'
import { findStandingIds } from '../../withdrawal/erasing/find-pictures-of-texts.ts'
import { removeFiles } from '../../withdrawal/erasing/remove-files.ts'
import { endPicture } from '../end-picture.ts'

/** Days before its end in which a picture is named to reviewers, however short its time was made meanwhile. */
export const NAMED_DAYS = 30

/** The hour, UTC, at which it is looked: few people write then, and reviewers find what is named in the morning. */
const NIGHTLY_HOUR = 3
/** Milliseconds: each text of the house is read through, beside nobody who waits. */
const LONGEST_STATEMENT = 600_000

/** `days`: how long a picture may be shown by nothing (UNUSED_PICTURE_DAYS). */
type Unused = { days: number }

/**
 * Once a night, whichever of the workers asks, and also when all of them were away at that hour: ends the pictures of the
 * library that nothing shows, after they were named.
 */
export async function endUnusedPictures(books: BooksPool, unused: Unused, folder?: string): Promise<void> {
  const ended = await inTransaction(books, async (transaction) =>
    (await isDue(transaction)) ? await lookForUnusedPictures(transaction, unused) : [],
  )
  if (ended.length > 0) await removeFiles(books, folder)
}

/** Another worker waits here until the first is done, and then finds nothing due. */
async function isDue(transaction: Books): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `INSERT INTO unused_picture_rounds AS round (done_at) VALUES (now())
     ON CONFLICT (is_only_row) DO UPDATE SET done_at = now()
     WHERE round.done_at < date_trunc('day', now() - make_interval(hours => $1), 'UTC') + make_interval(hours => $1)`,
    [NIGHTLY_HOUR],
  )
  return rowCount === 1
}

/** What waits to be covered has an end of its own (`held/`), and what is gone has none. */
const HAS_AN_END = `face_state::text IN ('not_scanned', 'clear', 'covered', 'consented')`

/** Counts, names, and ends; the ids of those that ended. The day that was named is theirs to its end. */
export async function lookForUnusedPictures(transaction: Books, { days }: Unused): Promise<string[]> {
  await transaction.query(
    `SELECT set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true)`,
    [`${LONGEST_STATEMENT}ms`],
  )
  const standing = [...(await findStandingIds(transaction))]
  // In one order, as whoever ends a consent locks them.
  await transaction.query(`SELECT FROM media ORDER BY id FOR UPDATE`)
  await transaction.query(
    `UPDATE media SET unused_since = NULL, ends_on = NULL, kept_at = NULL, kept_by = NULL
     WHERE unused_since IS NOT NULL AND (id = ANY($1::uuid[]) OR NOT ${HAS_AN_END})`,
    [standing],
  )
  await transaction.query(
    `UPDATE media SET unused_since = now() WHERE unused_since IS NULL AND NOT id = ANY($1::uuid[]) AND ${HAS_AN_END}`,
    [standing],
  )
  await transaction.query(
    `UPDATE media SET ends_on = date_trunc('day', greatest(
       greatest(unused_since, kept_at) + make_interval(days => $1::int), now() + make_interval(days => $2::int)), 'UTC')
     WHERE ends_on IS NULL AND greatest(unused_since, kept_at) + make_interval(days => $1::int - $2::int) <= now()`,
    [days, NAMED_DAYS],
  )
  const { rows } = await transaction.query<{ id: string }>(
    `SELECT id FROM media WHERE ends_on < date_trunc('day', now(), 'UTC') ORDER BY id FOR UPDATE`,
  )
  for (const { id } of rows) await endPicture(transaction, id, { faceState: 'unused', act: 'picture_ended', by: null })
  return rows.map(({ id }) => id)
}
