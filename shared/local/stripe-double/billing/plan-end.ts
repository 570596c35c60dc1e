import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { itemOf } from './subscription-item.ts'

/**
 * The payer wants it to end with the paid month, or not after all, in the billing portal. There Stripe sets only
 * `cancel_at`: with the flexible billing mode, `cancel_at_period_end` stays false.
 * https://docs.stripe.com/billing/subscriptions/billing-mode/compare
 */
export function planEnd(account: TestAccount, subscription: Stripe.Subscription, isWanted: boolean): void {
  const before = {
    cancel_at: subscription.cancel_at,
    cancel_at_period_end: subscription.cancel_at_period_end,
    canceled_at: subscription.canceled_at,
  }
  subscription.cancel_at_period_end = false
  subscription.cancel_at = isWanted ? itemOf(subscription).current_period_end : null
  subscription.canceled_at = isWanted ? now(account) : null
  if (subscription.cancellation_details !== null)
    subscription.cancellation_details.reason = isWanted ? 'cancellation_requested' : null
  recordEvent(account, 'customer.subscription.updated', subscription, { before })
}
