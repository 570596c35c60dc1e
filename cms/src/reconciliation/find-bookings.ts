import type { Books } from '../donations/books.ts'
import { readInteger } from '../donations/read-integer.ts'
import type { KnownBooking } from './movement.ts'

type Row = { id: string; donation: string; amount: string; fee: string; net: string; currency: string }

const COLUMNS = 'stripe_balance_transaction AS id, donation_id AS donation, amount, fee, net, currency'

/** Our bookings with these ids of the provider's. */
export async function findBookings(books: Books, ids: readonly string[]): Promise<KnownBooking[]> {
  const { rows } = await books.query<Row>(
    `SELECT ${COLUMNS} FROM donation_bookings WHERE stripe_balance_transaction = ANY ($1)`,
    [ids],
  )
  return rows.map(toBooking)
}

/** Our bookings of a span of time that are not among `seen`; both ends UTC, `until` not included. */
export async function findUnseenBookings(
  books: Books,
  { since, until, seen }: { since: Date | null; until: Date; seen: readonly string[] },
): Promise<KnownBooking[]> {
  const { rows } = await books.query<Row>(
    `SELECT ${COLUMNS} FROM donation_bookings
     LEFT JOIN unnest($3::text[]) AS seen (id) ON seen.id = stripe_balance_transaction
     WHERE booked_at >= COALESCE($1, '-infinity'::timestamptz) AND booked_at < $2 AND seen.id IS NULL
     LIMIT 1000`,
    [since, until, seen],
  )
  return rows.map(toBooking)
}

function toBooking({ id, donation, amount, fee, net, currency }: Row): KnownBooking {
  return {
    id,
    donation,
    amount: readInteger(amount),
    fee: readInteger(fee),
    net: readInteger(net),
    currency,
  }
}
