import { inTransaction, type Books, type BooksPool } from './books.ts'
import { decideRefund, type RefundDecision } from './decide-refund.ts'
import type { Donation } from './donation.ts'
import { lockDonation } from './find-donation.ts'
import { findRefunds } from './find-refunds.ts'
import type { RefundReason } from './money-moves.ts'
import { updateDonation } from './update-donation.ts'
import { writeHistory } from './write-history.ts'

/** What staff may say a refund is for. `returned`: a cheque or a transfer that bounced, of a gift entered by hand. */
export const STAFF_REASONS = ['donor_request', 'duplicate', 'mistake', 'fraud', 'returned'] as const
type StaffReason = (typeof STAFF_REASONS)[number]

export type RefundRequest = {
  /** UUID of this request: sent twice, it is one refund. It becomes the id of the refund. */
  id: string
  donation: string
  /** Integer minor units of the gift's currency, above 0. */
  amount: number
  reason: StaffReason
  /** Id of the account of whoever asks. */
  by: string
}

export type RequestedRefund =
  /** Written down; Stripe is still to be asked. Also said of a request that came before. */
  | { outcome: 'requested' }
  /** Of a gift that never went through Stripe: nothing remains to be done. */
  | { outcome: 'done' }
  | { outcome: 'not_found' }
  /** "Returned" is for gifts entered by hand alone. */
  | { outcome: 'reason_not_possible' }
  | Exclude<RefundDecision, { outcome: 'allowed' }>

/**
 * Writes down that money is to go back, with the account that asked, in one transaction. From then on it cannot be
 * lost: `carryOutRefunds` asks Stripe for it as often as it takes. Throws when the database fails.
 */
export async function requestRefund(books: BooksPool, request: RefundRequest): Promise<RequestedRefund> {
  return inTransaction(books, async (transaction) => {
    const donation = await lockDonation(transaction, request.donation)
    if (donation === null) return { outcome: 'not_found' }
    const refunds = await findRefunds(transaction, donation.id)
    const isManual = donation.origin === 'manual'
    if (refunds.some(({ id }) => id === request.id)) return { outcome: isManual ? 'done' : 'requested' }
    if (request.reason === 'returned' && !isManual) return { outcome: 'reason_not_possible' }

    const decision = decideRefund(donation, refunds, request.amount)
    if (decision.outcome !== 'allowed') return decision
    if (isManual) return takeBack(transaction, donation, request)
    // What is set aside for a blocked issuer stays told apart from what was the treasurer's choice.
    const reason = donation.careReason === 'blocked_issuer' ? 'blocked_issuer' : request.reason
    await insert(transaction, donation, { ...request, reason, state: 'requested' })
    const line = { donation: donation.id, amount: request.amount, by: request.by } as const
    await writeHistory(transaction, { ...line, entry: 'refund_requested', cause: 'staff', reason })
    return { outcome: 'requested' }
  })
}

/** Of a gift entered by hand: the money went back by the way it came, and this writes down that it did. */
async function takeBack(transaction: Books, donation: Donation, request: RefundRequest): Promise<RequestedRefund> {
  const { amount, reason, by } = request
  await insert(transaction, donation, { ...request, state: 'succeeded' })
  const refunded = donation.refunded + amount
  const to = refunded === donation.amount ? 'refunded' : 'partly_refunded'
  const net = donation.net === null ? null : donation.net - amount
  await updateDonation(transaction, { ...donation, state: to, refunded, net })
  const line = { donation: donation.id, cause: 'staff', by } as const
  await writeHistory(transaction, { ...line, entry: 'refund_moved', amount, reason })
  if (to === donation.state) return { outcome: 'done' }
  await writeHistory(transaction, { ...line, entry: 'moved', fromState: donation.state, toState: to })
  return { outcome: 'done' }
}

type NewRefund = Pick<RefundRequest, 'id' | 'amount' | 'by'> & {
  reason: RefundReason
  state: 'requested' | 'succeeded'
}

async function insert(transaction: Books, donation: Donation, refund: NewRefund): Promise<void> {
  await transaction.query(
    `INSERT INTO donation_refunds (id, donation_id, state, amount, currency, reason, asked_by_id, happened_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
    [refund.id, donation.id, refund.state, refund.amount, donation.currency, refund.reason, refund.by],
  )
}
