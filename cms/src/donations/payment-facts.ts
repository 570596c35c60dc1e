import type { BookingKind, DisputeState, PaymentMethod, RefundState } from './money-moves.ts'

/**
 * What the payment provider says of one payment, in our words: all that our rules need, and nothing about the payer.
 * Amounts are integer minor units; currencies ISO 4217, upper case.
 */
export type PaymentFacts = {
  /** The provider's id of the payment page; null for a charge of a subscription after its first. */
  session: string | null
  /** The provider's id of the invoice; null for a single gift. */
  invoice: string | null
  paymentIntent: string | null
  charge: string | null
  /** Id of the donation that the provider was told when the page was opened; null for later charges of a subscription. */
  donation: string | null
  livemode: boolean
  /**
   * - open: the donor can still pay
   * - expired: nobody can pay on this page any more
   * - processing: the donor has done their part, the bank has not
   * - failed: the bank said no; of an invoice, the provider may still try again
   * - paid: the money arrived, whatever became of it later
   */
  status: 'open' | 'expired' | 'processing' | 'failed' | 'paid'
  /** What the page or the invoice asks for; null where the provider names no amount. */
  amount: number | null
  currency: string | null
  /** What was really taken; null while nothing was. */
  taken: { amount: number; currency: string } | null
  /** null until the donor has chosen one. */
  method: PaymentMethod | null
  /** The card was issued in Russia or Belarus. The country itself is never kept, nor passed on. */
  isIssuerBlocked: boolean
  /** Each movement on the association's account with the provider. Seconds to days after the payment. */
  bookings: readonly BookingFacts[]
  /** Every refund there is, failed ones included. */
  refunds: readonly RefundFacts[]
  disputes: readonly DisputeFacts[]
  /** UTC. */
  paidAt: Date | null
}

export type BookingFacts = {
  /** The provider's id of the balance transaction. */
  id: string
  kind: BookingKind
  /** Before fees; negative for money that leaves. Minor units of `currency`, that of the account. */
  amount: number
  fee: number
  net: number
  currency: string
  /** Units of `currency` for one unit of the currency of the gift, as the provider writes it; null where they are the same. */
  rate: string | null
  /** UTC. */
  bookedAt: Date
}

export type RefundFacts = {
  id: string
  /** Our own id of the refund, where it was asked for here. */
  refund: string | null
  amount: number
  currency: string
  state: RefundState
  /** UTC. */
  createdAt: Date
}

export type DisputeFacts = {
  id: string
  amount: number
  currency: string
  state: DisputeState
  /** The provider's own code. */
  reason: string
  /** UTC. */
  openedAt: Date
  /** UTC; by when evidence must be sent. Null where none can be. */
  dueBy: Date | null
}
