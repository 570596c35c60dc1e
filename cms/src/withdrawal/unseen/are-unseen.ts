import type { Books } from '../../donations/books.ts'
import { readTickets, takeTicket } from './tickets.ts'

/** Any number: the one lock of all publications of stories. */
const PUBLICATIONS = 20_261_127

/**
 * Whether readers were never given any of these stories, in any language. In doubt they were: of each there must be a
 * ticket, which its first publication takes away before it is committed, and nothing in the database that speaks of a
 * publication (a folder of files may be put back by itself).
 */
export async function areUnseen(books: Books, stories: readonly string[]): Promise<boolean> {
  const tickets = new Set(await readTickets())
  if (!stories.every((story) => tickets.has(story))) return false
  const { rows } = await books.query(
    `SELECT 1 FROM public_addresses WHERE collection = 'stories' AND document = ANY($1::uuid[])
     UNION ALL SELECT 1 FROM stories_locales WHERE _status = 'published' AND _parent_id = ANY($1::uuid[]) LIMIT 1`,
    [stories],
  )
  return rows.length === 0
}

/**
 * Whether that stays so until the end of this transaction: no story becomes public before. Where a publication is under
 * way nobody waits for it, and what it publishes counts as seen.
 */
export async function stayUnseen(transaction: Books, stories: readonly string[]): Promise<boolean> {
  // Asked before too: what was public, which is taken down in a hurry, holds nobody up.
  if (!(await areUnseen(transaction, stories))) return false
  const { rows } = await transaction.query<{ held: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS held', [
    PUBLICATIONS,
  ])
  return rows[0]?.held === true && areUnseen(transaction, stories)
}

/** In the transaction that makes a story public, before its commit. Waits for whoever is told that it stays unseen. */
export async function noteSeen(transaction: Books, story: string): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock_shared($1)', [PUBLICATIONS])
  await takeTicket(story)
}
