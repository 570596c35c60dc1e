/** How a gift came. The first three by way of the site; the others are entered by hand. */
export const PAYMENT_METHODS = ['card', 'sepa_debit', 'other', 'transfer', 'cheque', 'cash'] as const
export type PaymentMethod = (typeof PAYMENT_METHODS)[number]

/** Methods of gifts that never went through Stripe. */
export const MANUAL_METHODS = ['transfer', 'cheque', 'cash'] as const satisfies readonly PaymentMethod[]
export type ManualMethod = (typeof MANUAL_METHODS)[number]

/** Where a donation came from: the form, a later charge of a monthly gift, or the treasurer's hand. */
export const DONATION_ORIGINS = ['form', 'subscription', 'manual'] as const
export type DonationOrigin = (typeof DONATION_ORIGINS)[number]

/**
 * - requested: written here, Stripe has not answered yet
 * - pending: Stripe has it, the bank has not (or waits for the donor)
 * - succeeded, failed, canceled: as Stripe says
 */
export const REFUND_STATES = ['requested', 'pending', 'succeeded', 'failed', 'canceled'] as const
export type RefundState = (typeof REFUND_STATES)[number]

/** Why money goes back. `elsewhere`: it was done at Stripe, and the reason was not told here. */
export const REFUND_REASONS = [
  'donor_request',
  'duplicate',
  'mistake',
  'fraud',
  'blocked_issuer',
  'returned',
  'elsewhere',
] as const
export type RefundReason = (typeof REFUND_REASONS)[number]

/**
 * - inquiry: the bank asks, no money has moved
 * - open: the money is withdrawn until the bank decides
 * - won, lost: decided
 * - closed: an inquiry that came to nothing
 */
export const DISPUTE_STATES = ['inquiry', 'open', 'won', 'lost', 'closed'] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

/** What moved on the association's account with Stripe. */
export const BOOKING_KINDS = ['charge', 'refund', 'refund_failure', 'dispute', 'dispute_reversal', 'other'] as const
export type BookingKind = (typeof BOOKING_KINDS)[number]
