import type { Donation } from './donation.ts'
import { sumRefunds, type DonationRefund } from './donation-refund.ts'

export type RefundDecision =
  | { outcome: 'allowed' }
  /** No money has come, or none that is settled. */
  | { outcome: 'not_paid' }
  /** The bank decides about the money: a refund on top of a dispute is money lost twice. */
  | { outcome: 'disputed' }
  /** An earlier one was not answered by Stripe yet; it is being tried again by itself. */
  | { outcome: 'under_way' }
  /** `left`: what may still be given back, integer minor units of the gift's currency. */
  | { outcome: 'too_much'; left: number }

/** Whether `amount` (integer minor units of the gift's currency) of a donation may be given back now. */
export function decideRefund(donation: Donation, refunds: readonly DonationRefund[], amount: number): RefundDecision {
  const { state, careReason } = donation
  if (state === 'disputed' || state === 'dispute_lost') return { outcome: 'disputed' }
  const isOurs = state === 'succeeded' || state === 'partly_refunded' || state === 'refunded' || state === 'dispute_won'
  // Money that may not be kept, and whose first refund failed.
  const mustGo = state === 'needs_care' && careReason === 'blocked_issuer'
  if (!isOurs && !mustGo) return { outcome: 'not_paid' }
  if (refunds.some((refund) => refund.state === 'requested')) return { outcome: 'under_way' }
  const left = donation.amount - Math.max(sumRefunds(refunds), donation.refunded)
  return amount > left ? { outcome: 'too_much', left } : { outcome: 'allowed' }
}
