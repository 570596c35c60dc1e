import { mayFollowSubscription } from '@campaign/shared/donations/subscription-states.ts'
import type { Books } from '../donations/books.ts'
import { lockSubscription } from './find-subscription.ts'
import { writeSubscriptionHistory } from './write-subscription-history.ts'

/**
 * The payment page of the first charge is open. A notice of Stripe's may have been quicker and have moved the monthly
 * gift on already. Call it in the transaction that records the page on the donation, after the donation was locked.
 */
export async function recordSubscriptionPage(transaction: Books, subscription: string): Promise<void> {
  const row = await lockSubscription(transaction, subscription)
  if (row === null || !mayFollowSubscription(row.state, 'awaiting_payment')) return
  await transaction.query(
    `UPDATE subscriptions SET state = 'awaiting_payment', revision = revision + 1, updated_at = now() WHERE id = $1`,
    [subscription],
  )
  const move = { fromState: row.state, toState: 'awaiting_payment' } as const
  await writeSubscriptionHistory(transaction, { subscription, entry: 'page_opened', cause: 'checkout', ...move })
}
