/**
 * The states a donation can be in. `created` is written before Stripe hears of the donation; every later state is
 * what Stripe says of the payment, never what a browser says.
 *
 * - created: our row stands, Stripe has not answered yet
 * - awaiting_payment: the donor was sent to Stripe's page
 * - processing: the donor has done their part, the bank has not (bank debits: days). Neither paid nor failed
 * - succeeded: the money is the association's
 * - partly_refunded, refunded: a part, or all of it, went back to the donor
 * - disputed: the donor's bank asks for the money back and Stripe has taken it, until the bank decides
 * - dispute_won: the bank decided for the association; dispute_lost: for the donor
 * - failed: the bank said no after the donor had done their part
 * - expired: the payment page was abandoned or closed
 * - needs_care: what Stripe says does not agree with our row (amount, currency, mode), or the money may not be kept
 *   (a card of an issuer we refuse): a person must look
 */
export const DONATION_STATES = [
  'created',
  'awaiting_payment',
  'processing',
  'succeeded',
  'partly_refunded',
  'refunded',
  'disputed',
  'dispute_won',
  'dispute_lost',
  'failed',
  'expired',
  'needs_care',
] as const

export type DonationState = (typeof DONATION_STATES)[number]

/** States in which the money arrived, whatever became of it later. */
const PAID = ['succeeded', 'partly_refunded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost'] as const

/**
 * Which state may follow which. Stripe's notices arrive late, twice and out of order, so a later truth may overtake
 * an earlier one (`created` → `refunded`), and money that did arrive wins over "failed" and "expired". Money that
 * arrived never becomes "failed" again: that would be a refund or a dispute. The database holds the same table.
 */
const FOLLOWERS: Record<DonationState, readonly DonationState[]> = {
  created: ['awaiting_payment', 'processing', ...PAID, 'failed', 'expired', 'needs_care'],
  awaiting_payment: ['processing', ...PAID, 'failed', 'expired', 'needs_care'],
  processing: [...PAID, 'failed', 'needs_care'],
  succeeded: ['partly_refunded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost', 'needs_care'],
  // A refund can fail at the donor's bank days later: then the money is the association's again.
  partly_refunded: ['succeeded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost', 'needs_care'],
  refunded: ['succeeded', 'partly_refunded', 'disputed', 'dispute_won', 'dispute_lost', 'needs_care'],
  // An inquiry that ends without a dispute leaves everything as it was.
  disputed: ['succeeded', 'partly_refunded', 'refunded', 'dispute_won', 'dispute_lost', 'needs_care'],
  dispute_won: ['partly_refunded', 'refunded', 'disputed', 'dispute_lost', 'needs_care'],
  dispute_lost: ['disputed', 'dispute_won', 'needs_care'],
  failed: ['processing', ...PAID, 'needs_care'],
  expired: ['processing', ...PAID, 'needs_care'],
  needs_care: [],
}

export function mayFollow(from: DonationState, to: DonationState): boolean {
  return FOLLOWERS[from].includes(to)
}

/** True while no money has moved and none is on its way. */
export function isUnpaid(state: DonationState): boolean {
  return state === 'created' || state === 'awaiting_payment' || state === 'failed' || state === 'expired'
}

/** True once the money arrived, whatever became of it later; a donation that needs care says nothing about it. */
export function isPaid(state: DonationState): boolean {
  return (PAID as readonly DonationState[]).includes(state)
}
