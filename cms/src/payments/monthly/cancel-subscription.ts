import { askForChange } from '../../subscriptions/ask-for-change.ts'
import { findSubscription } from '../../subscriptions/find-subscription.ts'
import { carryOutCancellation } from './carry-out-cancellations.ts'
import type { ChangedSubscription, Changing } from './change-subscription.ts'
import { settleSubscription } from '../settling/settle-subscription.ts'

/**
 * Ends a monthly gift for good, at once. `subscription`: our id. The wish is written on the row first: where Stripe does
 * not answer now, the sweep goes on asking until it is so. Ended already, by whomever, is done as well. Throws when the
 * database fails.
 */
export async function cancelSubscription(subscription: string, changing: Changing): Promise<ChangedSubscription> {
  const { books, stripe, asker, deadline } = changing
  const cancellation = { subscription, cause: asker.cause, deadline }
  // Begun a moment ago, and Stripe's notice is still on its way: one cannot end what is not on record.
  const known = await findSubscription(books, 'id', subscription)
  if (known?.stripeSubscription === null) await settleSubscription(books, stripe, cancellation)
  const asked = await askForChange(books, subscription, {
    act: 'cancel',
    asker,
    isDone: ({ endedAt }) => endedAt !== null,
    wanted: { endCause: asker.cause },
  })
  if (asked.outcome === 'already') return { outcome: 'done', subscription: asked.subscription }
  if (asked.outcome === 'not_possible') return asked

  const settled = await carryOutCancellation(books, stripe, cancellation)
  if (settled.outcome !== 'settled' || settled.subscription.endedAt === null) return { outcome: 'unavailable' }
  return { outcome: 'done', subscription: settled.subscription }
}
