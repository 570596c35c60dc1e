import { inTransaction, type BooksPool } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { blankReviews } from './erasing/blank-reviews.ts'
import { deleteRows } from './erasing/delete-rows.ts'
import { digestAddresses } from './erasing/digest-addresses.ts'
import { removeFiles } from './erasing/remove-files.ts'
import { askToFreePages, freePagesSoon } from './free-pages.ts'
import { hideStories } from './hide-stories.ts'
import { listOutsideCopies } from './list-outside-copies.ts'
import { countWithdrawal, recordAct } from './record-act.ts'
import { readTombstones, setTombstone, tombstoneFolder } from './tombstones.ts'
import { areUnseen } from './unseen/are-unseen.ts'
import { forgetTickets } from './unseen/forget-tickets.ts'
import type { Order } from './withdrawal.ts'

/** `erasing`: hidden for good and marked, the rest follows by itself (the worker tries each minute). */
export type Erased = { outcome: 'erased' | 'erasing'; count: number } | { outcome: 'not_found' }

/** In milliseconds: a colleague's save may hold the text for that long; readers do not wait for it. */
const LONGEST_WAIT = 4000
const LONGEST_STATEMENT = 600_000

type Folders = { tombstones?: string; data?: string }

/**
 * Erases a story for good: hidden at once, marked outside the database, then every row about it goes in one transaction,
 * and after that its files. Killed at any point, it is carried on by `resumeErasures`; done twice, it changes nothing.
 */
export async function eraseStory(
  books: BooksPool,
  { story, ...order }: Order & { story: string },
  folders: Folders = {},
): Promise<Erased> {
  const hidden = await hideStories(books, { ...order, stories: [story] })
  if (hidden.outcome === 'not_found') return hidden
  await recordAct(books, { act: 'erasing', stories: [story], ...order })
  // Before the rows go: from here on no backup brings the story back.
  await setTombstone(story, folders.tombstones)
  try {
    await purge(books, story, order)
    await removeFiles(books, folders.data)
    freePagesSoon(books)
    return { outcome: 'erased', count: hidden.count }
  } catch {
    return { outcome: 'erasing', count: hidden.count }
  }
}

/**
 * Does what was begun and not ended: erases every story that has a tombstone and is still, or again, in the database,
 * and removes the files that remain. Resolves with the ids it erased; throws when one could not be.
 */
export async function resumeErasures(books: BooksPool, folders: Folders = {}): Promise<string[]> {
  const returned = await findReturned(books, folders.tombstones)
  for (const story of returned) await purge(books, story, { by: null })
  await removeFiles(books, folders.data)
  await forgetTickets(books)
  return returned
}

/** Stories that were erased and are in the database all the same: an erasure under way, or a backup put back. */
export async function findReturned(books: BooksPool, folder = tombstoneFolder): Promise<string[]> {
  const erased = await readTombstones(folder)
  if (erased.length === 0) return []
  const { rows } = await books.query<{ id: string }>(`SELECT id FROM stories WHERE id = ANY($1::uuid[])`, [erased])
  return rows.map(({ id }) => id)
}

/** Who ordered it is in the trail already (`erasing`); `by` is null where it is carried on by itself. */
function purge(books: BooksPool, story: string, { by, cause }: Partial<Order> & Pick<Order, 'by'>): Promise<void> {
  return inTransaction(books, async (transaction) => {
    await transaction.query(
      `SELECT set_config('lock_timeout', $1, true), set_config('statement_timeout', $2, true),
         set_config('idle_in_transaction_session_timeout', $2, true), set_config('campaign.erasing', $3, true)`,
      [`${LONGEST_WAIT}ms`, `${LONGEST_STATEMENT}ms`, story],
    )
    // One after the other, and none beside a save: both begin with this row.
    const { rowCount } = await transaction.query(`SELECT FROM stories WHERE id = $1 FOR UPDATE`, [story])
    // Another process was faster.
    if (rowCount === 0) return
    const isUnseen = await areUnseen(transaction, [story])
    await listOutsideCopies(transaction, [story], by)
    await digestAddresses(transaction, story, environment.CMS_SERVICE_KEY)
    await blankReviews(transaction, story)
    await deleteRows(transaction, { story, isUnseen })
    await recordAct(transaction, { act: 'erased', stories: [story], by, ...(cause && { cause }) })
    await askToFreePages(transaction)
    if (!isUnseen) await countWithdrawal(transaction)
  })
}
