import type { Books, BooksPool } from '../../donations/books.ts'
import { findSubscription } from '../../subscriptions/find-subscription.ts'
import type { SubscriptionCause } from '../../subscriptions/subscription-history-entry.ts'
import { askStripe } from '../stripe/ask-stripe.ts'
import { settleSubscription, type SettledSubscription } from '../settling/settle-subscription.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** How many are carried out at a time. */
const MOST = 100

/** For each question to Stripe. */
const PATIENCE = 8000

/**
 * Ends at Stripe each monthly gift that was ended here and that Stripe has not confirmed: because it did not answer
 * then, or because a card of an issuer we refuse was found. Safe to run at once in several processes. Stops early when
 * Stripe does not answer. Returns how many were carried out.
 */
export async function carryOutCancellations(books: BooksPool, stripe: StripeClient): Promise<number> {
  let ended = 0
  for (const subscription of await findUnconfirmed(books)) {
    const deadline = Date.now() + PATIENCE
    const settled = await carryOutCancellation(books, stripe, { subscription, cause: 'sweep', deadline })
    if (settled.outcome === 'unavailable') return ended
    // One that Stripe does not know must not stand first in the next round again.
    if (settled.outcome !== 'settled') await noteAsked(books, subscription)
    if (settled.outcome === 'settled' && settled.subscription.endedAt !== null) ended += 1
  }
  return ended
}

/** An end with a cause and no moment yet is one that was only asked for. */
async function findUnconfirmed(books: Books): Promise<string[]> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT id FROM subscriptions WHERE end_cause IS NOT NULL AND ended_at IS NULL AND state <> 'expired'
     ORDER BY asked_at NULLS FIRST LIMIT $1`,
    [MOST],
  )
  return rows.map(({ id }) => id)
}

async function noteAsked(books: Books, subscription: string): Promise<void> {
  await books.query('UPDATE subscriptions SET asked_at = now() WHERE id = $1', [subscription])
}

type Cancellation = {
  /** Our id of the monthly gift. */
  subscription: string
  cause: SubscriptionCause
  event?: string | undefined
  /** When Stripe must have answered, in milliseconds since 1970. */
  deadline: number
}

/**
 * Ends one monthly gift at Stripe, at once, and settles it: charged no more, open invoices no longer collected. One that
 * has ended is left alone. Does not look whether the end was asked for: whoever calls it has written that down first.
 */
export async function carryOutCancellation(
  books: BooksPool,
  stripe: StripeClient,
  cancellation: Cancellation,
): Promise<SettledSubscription> {
  const before = await findStripes(books, stripe, cancellation)
  if (before.outcome !== 'settled') return before
  const { stripeSubscription, endedAt } = before.subscription
  if (endedAt !== null || stripeSubscription === null) return before

  const milliseconds = cancellation.deadline - Date.now()
  const asked = await askStripe('cancel subscription', { milliseconds }, async (options) => {
    const canceled = await stripe.subscriptions.cancel(stripeSubscription, {}, options)
    return canceled.id
  })
  // "Missing" is what Stripe says of one that has ended: settling finds out.
  if (asked.outcome === 'unavailable') return { outcome: 'unavailable' }
  return settleSubscription(books, stripe, cancellation)
}

/** The row, once Stripe's id is on it. */
async function findStripes(
  books: BooksPool,
  stripe: StripeClient,
  cancellation: Cancellation,
): Promise<SettledSubscription> {
  const known = await findSubscription(books, 'id', cancellation.subscription)
  if (known === null) return { outcome: 'unknown' }
  if (known.stripeSubscription !== null) return { outcome: 'settled', subscription: known }
  return settleSubscription(books, stripe, cancellation)
}
