import type { Books } from './books.ts'
import type { BookingFacts } from './payment-facts.ts'

/** Those of `bookings` that are not in the books yet. */
export async function findNewBookings(books: Books, bookings: readonly BookingFacts[]): Promise<BookingFacts[]> {
  if (bookings.length === 0) return []
  const { rows } = await books.query<{ id: string }>(
    `SELECT stripe_balance_transaction AS id FROM donation_bookings WHERE stripe_balance_transaction = ANY ($1)`,
    [bookings.map(({ id }) => id)],
  )
  const known = new Set(rows.map(({ id }) => id))
  return bookings.filter(({ id }) => !known.has(id))
}

/** Writes what a donation moved on the account with Stripe; a booking is written once and never changes. */
export async function recordBooking(transaction: Books, donation: string, booking: BookingFacts): Promise<boolean> {
  const { rowCount } = await transaction.query(
    `INSERT INTO donation_bookings
       (donation_id, kind, amount, fee, net, currency, rate, stripe_balance_transaction, booked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (stripe_balance_transaction) DO NOTHING`,
    [
      donation,
      booking.kind,
      booking.amount,
      booking.fee,
      booking.net,
      booking.currency,
      booking.rate,
      booking.id,
      booking.bookedAt,
    ],
  )
  return rowCount === 1
}
