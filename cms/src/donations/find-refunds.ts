import type { Books } from './books.ts'
import type { DonationRefund } from './donation-refund.ts'
import { readInteger } from './read-integer.ts'

const COLUMNS = 'id, donation_id, state, amount, currency, reason, stripe_refund, asked_by_id'

/** Every refund of a donation, the oldest first. */
export async function findRefunds(books: Books, donation: string): Promise<DonationRefund[]> {
  const { rows } = await books.query<RefundRow>(
    `SELECT ${COLUMNS} FROM donation_refunds WHERE donation_id = $1 ORDER BY created_at, id`,
    [donation],
  )
  return rows.map(toRefund)
}

/** The refund with this id, a UUID of ours; null when there is none. */
export async function findRefund(books: Books, id: string): Promise<DonationRefund | null> {
  const { rows } = await books.query<RefundRow>(`SELECT ${COLUMNS} FROM donation_refunds WHERE id = $1`, [id])
  return rows[0] === undefined ? null : toRefund(rows[0])
}

type RefundRow = Pick<DonationRefund, 'id' | 'state' | 'currency' | 'reason'> & {
  donation_id: string
  amount: string
  stripe_refund: string | null
  asked_by_id: string | null
}

function toRefund(row: RefundRow): DonationRefund {
  return {
    id: row.id,
    donation: row.donation_id,
    state: row.state,
    amount: readInteger(row.amount),
    currency: row.currency,
    reason: row.reason,
    stripeRefund: row.stripe_refund,
    askedBy: row.asked_by_id,
  }
}
