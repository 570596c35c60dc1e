import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { openAddresses } from './seal-addresses.ts'
import type { CopyState, OutsidePlace } from './withdrawal.ts'
import { writeTrailInBooks } from '../trail/keep-trail.ts'

export type OutsideCopy = {
  id: string
  story: string
  place: OutsidePlace
  state: CopyState
  /** "2026-11-22", by the day of whoever asked; null before. */
  askedOn: string | null
  /** Empty once closed; null when they cannot be read any more (another PAYLOAD_SECRET). */
  addresses: string[] | null
}

/** A reviewer says how far a request is. The addresses go with the last need for them. False: there is none. */
export function keepOutsideCopy(
  books: BooksPool,
  copy: { id: string; state: CopyState; askedOn: string | null; by: string },
): Promise<boolean> {
  return inTransaction(books, (transaction) => keep(transaction, copy))
}

async function keep(
  transaction: Books,
  { id, state, askedOn, by }: Parameters<typeof keepOutsideCopy>[1],
): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `UPDATE outside_copies SET state = $2, asked_on = coalesce($3::date, asked_on), changed_by = $4, changed_at = now(),
       addresses = CASE WHEN $2 = 'gone' THEN NULL ELSE addresses END
     WHERE id = $1 AND NOT (state = 'gone' AND $2 <> 'gone') AND state <> 'lapsed'`,
    [id, state, askedOn, by],
  )
  if (rowCount === 1) await writeTrailInBooks(transaction, { act: 'outside_copy_noted', actor: by, cause: state })
  return rowCount === 1
}

export async function readOutsideCopies(books: Books, story?: string): Promise<OutsideCopy[]> {
  const { rows } = await books.query<Omit<OutsideCopy, 'addresses'> & { sealed: string | null }>(
    `SELECT id, story, place, state, asked_on::text AS "askedOn", addresses AS sealed FROM outside_copies
     WHERE $1::uuid IS NULL OR story = $1 ORDER BY changed_at::date DESC, story, place LIMIT 300`,
    [story ?? null],
  )
  return rows.map(({ sealed, ...copy }) => ({
    ...copy,
    addresses: sealed === null ? [] : openAddresses(environment.PAYLOAD_SECRET, copy.story, sealed),
  }))
}

/** Without news for this long, nobody asks any more: the addresses go, whatever was answered. */
const KEPT_FOR = '12 months'
/** After this long the request itself goes; that the story was withdrawn stays in the trail. */
const REMEMBERED_FOR = '24 months'

export async function forgetOutsideCopies(books: Books): Promise<void> {
  await books.query(
    `UPDATE outside_copies SET addresses = NULL, state = CASE WHEN state IN ('to_ask', 'asked') THEN 'lapsed' ELSE state END
     WHERE (addresses IS NOT NULL OR state IN ('to_ask', 'asked')) AND changed_at < now() - interval '${KEPT_FOR}'`,
  )
  await books.query(`DELETE FROM outside_copies WHERE changed_at < now() - interval '${REMEMBERED_FOR}'`)
}
