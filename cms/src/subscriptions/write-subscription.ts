import type { Books } from '../donations/books.ts'
import type { Subscription } from './subscription.ts'

/**
 * Writes what Stripe has a say in, and that it was asked now. Call it under a lock on the row, with the row as it was
 * locked and then changed. Gives the monthly gift with its new revision.
 */
export async function writeSubscription(transaction: Books, subscription: Subscription): Promise<Subscription> {
  const revision = subscription.revision + 1
  await transaction.query(
    `UPDATE subscriptions
     SET state = $2, care_reason = $3, amount = $4, previous_amount = $5, wanted_amount = $6, stripe_subscription = $7,
       stripe_customer = $8, started_at = $9, next_charge_at = $10, ended_at = $11, end_cause = $12, revision = $13,
       asked_at = now(), updated_at = now()
     WHERE id = $1`,
    [
      subscription.id,
      subscription.state,
      subscription.careReason,
      subscription.amount,
      subscription.previousAmount,
      subscription.wantedAmount,
      subscription.stripeSubscription,
      subscription.stripeCustomer,
      subscription.startedAt,
      subscription.nextChargeAt,
      subscription.endedAt,
      subscription.endCause,
      revision,
    ],
  )
  return { ...subscription, revision }
}
