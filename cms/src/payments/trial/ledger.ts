import { inject } from 'vitest'
import { openBooks, type BooksPool } from '../../donations/books.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'

export type Line = {
  entry: string
  cause: string
  from_state: string | null
  to_state: string | null
  event: string | null
  reason: string | null
}

export type StoredEvent = { event: string; type: string; state: string; reason: string | null; attempts: number }

/** What tests look up in the database of the stack, or of another one. Close it after the last test. */
export function openLedger(url = inject('stack').databaseUrl) {
  const books = openBooks({ url, name: 'campaign-trial', max: 4 })
  return {
    books,
    close: () => books.end(),
    countDonations: () => countRows(books, 'donations'),
    countEvents: () => countRows(books, 'payment_events'),
    donationOf: (attempt: string) => one(findDonation(books, 'attempt', attempt)),
    historyOf: (donation: string) => historyOf(books, donation),
    event: (id: string) => eventRow(books, id),
  }
}

export type Ledger = ReturnType<typeof openLedger>

/** Asks again until `check` no longer throws; throws what it threw last after `milliseconds`. */
export async function until<Result>(check: () => Promise<Result>, milliseconds = 10_000): Promise<Result> {
  const end = Date.now() + milliseconds
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function one(found: Promise<Donation | null>): Promise<Donation> {
  const donation = await found
  if (donation === null) throw new Error('there is no such donation')
  return donation
}

async function countRows(books: BooksPool, table: 'donations' | 'payment_events'): Promise<number> {
  const { rows } = await books.query<{ count: string }>(`SELECT count(*) FROM ${table}`)
  return Number(rows[0]?.count)
}

async function historyOf(books: BooksPool, donation: string): Promise<Line[]> {
  const { rows } = await books.query<Line>(
    `SELECT entry, cause, from_state, to_state, event, reason FROM donation_history
     WHERE donation_id = $1 ORDER BY created_at`,
    [donation],
  )
  return rows
}

async function eventRow(books: BooksPool, id: string): Promise<StoredEvent | null> {
  const { rows } = await books.query<Omit<StoredEvent, 'attempts'> & { attempts: string }>(
    `SELECT event, type, state, reason, attempts FROM payment_events WHERE event = $1`,
    [id],
  )
  const row = rows[0]
  return row === undefined ? null : { ...row, attempts: Number(row.attempts) }
}
