/**
 * The states a donation can be in. `created` is written before Stripe hears of the donation; every later state is
 * what Stripe says of the payment, never what a browser says.
 *
 * - created: our row stands, Stripe has not answered yet
 * - awaiting_payment: the donor was sent to Stripe's page
 * - processing: the donor has done their part, the bank has not (bank debits: days). Neither paid nor failed
 * - succeeded: the money is the association's
 * - failed: the bank said no after the donor had done their part
 * - expired: the payment page was abandoned or closed
 * - needs_care: what Stripe says does not agree with our row (amount, currency, mode): a person must look
 */
export const DONATION_STATES = [
  'created',
  'awaiting_payment',
  'processing',
  'succeeded',
  'failed',
  'expired',
  'needs_care',
] as const

export type DonationState = (typeof DONATION_STATES)[number]

/**
 * Which state may follow which. Stripe's notices arrive late, twice and out of order, so a later truth may overtake
 * an earlier one (`created` → `succeeded`), and money that did arrive wins over "failed" and "expired".
 */
const FOLLOWERS: Record<DonationState, readonly DonationState[]> = {
  created: ['awaiting_payment', 'processing', 'succeeded', 'failed', 'expired', 'needs_care'],
  awaiting_payment: ['processing', 'succeeded', 'failed', 'expired', 'needs_care'],
  processing: ['succeeded', 'failed', 'needs_care'],
  succeeded: ['needs_care'],
  failed: ['processing', 'succeeded', 'needs_care'],
  expired: ['processing', 'succeeded', 'needs_care'],
  needs_care: [],
}

export function mayFollow(from: DonationState, to: DonationState): boolean {
  return FOLLOWERS[from].includes(to)
}

/** True while no money has moved and none is on its way. */
export function isUnpaid(state: DonationState): boolean {
  return state === 'created' || state === 'awaiting_payment' || state === 'failed' || state === 'expired'
}
