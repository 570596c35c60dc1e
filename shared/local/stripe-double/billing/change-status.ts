import type Stripe from 'stripe'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'

/** Puts a subscription into another state that is not its end, and tells of it. */
export function changeStatus(
  account: TestAccount,
  subscription: Stripe.Subscription,
  status: 'active' | 'past_due',
  cause?: Cause,
): void {
  if (subscription.status === status) return
  const before = { status: subscription.status }
  subscription.status = status
  recordEvent(account, 'customer.subscription.updated', subscription, { before, cause })
}
