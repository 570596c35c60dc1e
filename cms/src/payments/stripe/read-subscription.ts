import type Stripe from 'stripe'
import type { SubscriptionFacts } from '../../subscriptions/subscription-facts.ts'
import { askStripe, type Asked, type Patience } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

/** Asks Stripe how a monthly gift stands. `subscription`: Stripe's id. */
export async function readSubscription(
  stripe: StripeClient,
  subscription: string,
  patience: Patience,
): Promise<Asked<SubscriptionFacts>> {
  return askStripe('read subscription', patience, async (options) =>
    describeSubscription(await stripe.subscriptions.retrieve(subscription, {}, options)),
  )
}

/** Stripe's account of a monthly gift in our words. Pure. */
export function describeSubscription(subscription: Stripe.Subscription): SubscriptionFacts {
  const { id, customer, metadata, livemode, currency, start_date: start, ended_at: ended } = subscription
  return {
    id,
    customer: typeof customer === 'string' ? customer : customer.id,
    subscription: metadata['subscription'] ?? null,
    livemode,
    status: statusOf(subscription.status),
    isPaused: isPaused(subscription),
    amount: amountOf(subscription),
    currency: currency.toUpperCase(),
    startedAt: toDate(start),
    nextChargeAt: nextChargeOf(subscription),
    endedAt: ended === null ? null : toDate(ended),
    endedFor: endedForOf(subscription.cancellation_details?.reason ?? null),
  }
}

/** Stripe's other states are those of trials, which we do not offer, and of unpaid invoices that are kept open. */
function statusOf(status: Stripe.Subscription.Status): SubscriptionFacts['status'] {
  if (status === 'trialing' || status === 'paused') return 'active'
  const known = ['incomplete', 'incomplete_expired', 'active', 'past_due', 'canceled'] as const
  return known.find((name) => name === status) ?? 'past_due'
}

function isPaused({ status, pause_collection: pause }: Stripe.Subscription): boolean {
  return pause !== null || status === 'paused'
}

/** What one month costs; null where it is anything but one price a month, for then no single amount says it. */
function amountOf({ items }: Stripe.Subscription): number | null {
  const [item, ...others] = items.data
  if (item === undefined || others.length > 0 || items.has_more) return null
  const { unit_amount: unit, recurring } = item.price
  const isMonthly = recurring?.interval === 'month' && recurring.interval_count === 1
  return unit === null || !isMonthly ? null : unit * (item.quantity ?? 1)
}

/** The end of the month that is paid for. In this version of the API it stands on the item. */
function nextChargeOf(subscription: Stripe.Subscription): Date | null {
  const end = subscription.items.data[0]?.current_period_end
  const charges = subscription.status === 'active' || subscription.status === 'past_due'
  if (end === undefined || !charges || isPaused(subscription)) return null
  const { cancel_at: endsAt, cancel_at_period_end: endsThen } = subscription
  return endsThen || (endsAt !== null && endsAt <= end) ? null : toDate(end)
}

function endedForOf(reason: string | null): SubscriptionFacts['endedFor'] {
  if (reason === 'payment_failed') return 'payment_failed'
  return reason === 'cancellation_requested' ? 'requested' : null
}

function toDate(seconds: number): Date {
  return new Date(seconds * 1000)
}
