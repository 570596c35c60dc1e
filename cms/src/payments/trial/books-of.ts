import type { BooksPool } from '../../donations/books.ts'
import { donationOf } from './gifts.ts'

/**
 * All that our books say of a donation, without what differs from one equal gift to the next: ids and moments. Two
 * gifts with the same story have the same books.
 */
export async function booksOf(books: BooksPool, id: string) {
  const donation = await donationOf(books, id)
  const { state, careReason, amount, currency, method, refunded, disputed } = donation
  const { settledAmount, fee, net, settledCurrency, exchangeRate, paidAt } = donation
  return {
    row: { state, careReason, amount, currency, method, refunded, disputed, hasMoment: paidAt !== null },
    booked: { settledAmount, fee, net, settledCurrency, exchangeRate },
    refunds: await rowsOf(books, 'SELECT state, amount::int, reason FROM donation_refunds', id),
    disputes: await rowsOf(books, 'SELECT state, amount::int, reason FROM donation_disputes', id),
    bookings: await rowsOf(books, 'SELECT kind, amount::int, fee::int, net::int FROM donation_bookings', id),
    alarms: await rowsOf(books, 'SELECT kind, reason FROM alarms', id),
  }
}

async function rowsOf(books: BooksPool, query: string, donation: string): Promise<string[]> {
  const { rows } = await books.query<object>(`${query} WHERE donation_id = $1`, [donation])
  return rows.map((row) => JSON.stringify(row)).toSorted()
}

/** The history of a donation, in order: what happened, how much, and why. */
export async function historyOf(books: BooksPool, id: string): Promise<string[]> {
  const { rows } = await books.query<Record<string, string | null>>(
    `SELECT entry, coalesce(to_state::text, reason) AS what, amount::int AS amount FROM donation_history
     WHERE donation_id = $1 ORDER BY created_at`,
    [id],
  )
  return rows.map(({ entry, what, amount }) => [entry, what, amount].filter((part) => part !== null).join(' '))
}
