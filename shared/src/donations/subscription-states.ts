/**
 * The states a monthly gift can be in; Stripe calls it a subscription, and so do we. Each charge of it is a donation
 * of its own.
 *
 * - created: our row stands, Stripe does not know of it yet
 * - awaiting_payment: the donor was sent to Stripe's page, or the first charge is under way
 * - active: charges go through
 * - past_due: the last charge failed; Stripe tries again for some weeks, and a charge that goes through makes it active
 * - paused: the donor asked for a pause; nothing is charged until they end it
 * - canceled: ended, for good
 * - expired: never came to a first charge
 * - needs_care: what Stripe says does not agree with our row, or the money may not be kept: a person must look
 */
export const SUBSCRIPTION_STATES = [
  'created',
  'awaiting_payment',
  'active',
  'past_due',
  'paused',
  'canceled',
  'expired',
  'needs_care',
] as const

export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number]

/** Which state may follow which; "failed" is never final while Stripe still tries. The database holds the same table. */
const FOLLOWERS: Record<SubscriptionState, readonly SubscriptionState[]> = {
  created: ['awaiting_payment', 'active', 'past_due', 'paused', 'canceled', 'expired', 'needs_care'],
  awaiting_payment: ['active', 'past_due', 'paused', 'canceled', 'expired', 'needs_care'],
  active: ['past_due', 'paused', 'canceled', 'needs_care'],
  past_due: ['active', 'paused', 'canceled', 'needs_care'],
  paused: ['active', 'past_due', 'canceled', 'needs_care'],
  canceled: ['needs_care'],
  // A page that was thought closed and was paid all the same.
  expired: ['active', 'past_due', 'paused', 'canceled', 'needs_care'],
  needs_care: ['canceled'],
}

export function mayFollowSubscription(from: SubscriptionState, to: SubscriptionState): boolean {
  return FOLLOWERS[from].includes(to)
}

/** True while Stripe may still charge the donor. */
export function isRunning(state: SubscriptionState): boolean {
  return state === 'active' || state === 'past_due' || state === 'paused'
}
