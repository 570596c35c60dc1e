import type Stripe from 'stripe'
import type { Movement } from '../../reconciliation/movement.ts'
import type { Asked } from './ask-stripe.ts'
import { listFromStripe, type StripePage } from './list-from-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

/**
 * What moved on our account with Stripe since `since` (UTC), a page at a time, newest first. Each movement names the
 * payment it belongs to, where it belongs to one.
 */
export async function listMovements(
  stripe: StripeClient,
  after: string | null,
  { since }: { since: Date | null },
): Promise<Asked<StripePage<Movement>>> {
  const created = since === null ? {} : { created: { gte: Math.floor(since.getTime() / 1000) } }
  const asked = await listFromStripe('list balance transactions', after, (place, options) =>
    stripe.balanceTransactions.list({ ...place, ...created, expand: ['data.source'] }, options),
  )
  if (asked.outcome !== 'answered') return asked
  const { things, next } = asked.answer
  return { outcome: 'answered', answer: { things: things.map(describeMovement), next } }
}

function describeMovement(booked: Stripe.BalanceTransaction): Movement {
  const { id, type, amount, fee, net, currency, created } = booked
  return {
    id,
    type,
    amount,
    fee,
    net,
    currency: currency.toUpperCase(),
    bookedAt: new Date(created * 1000),
    paymentIntent: paymentIntentOf(booked.source),
  }
}

/** Charges, refunds and disputes name their payment; payouts, Stripe's own fees and the like have none. */
function paymentIntentOf(source: Stripe.BalanceTransaction['source']): string | null {
  if (source === null || typeof source === 'string' || !('payment_intent' in source)) return null
  const { payment_intent: intent } = source
  if (typeof intent === 'string') return intent
  return intent?.id ?? null
}
