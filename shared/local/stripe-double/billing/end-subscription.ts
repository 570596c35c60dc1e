import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'

type End = {
  reason: 'cancellation_requested' | 'payment_failed'
  comment?: string | undefined
  feedback?: string | undefined
  cause?: Cause
}

/** The end, at once. What is still unpaid stays so: Stripe collects no more of it. */
export function endSubscription(account: TestAccount, subscription: Stripe.Subscription, end: End): void {
  const time = now(account)
  subscription.status = 'canceled'
  subscription.ended_at = time
  subscription.canceled_at ??= time
  subscription.cancellation_details = {
    comment: end.comment ?? subscription.cancellation_details?.comment ?? null,
    feedback: end.feedback ?? subscription.cancellation_details?.feedback ?? null,
    feedback_option: null,
    reason: end.reason,
  }
  for (const invoice of account.invoices.values()) {
    const isOfIt = idOf(invoice.parent?.subscription_details?.subscription) === subscription.id
    if (!isOfIt || (invoice.status !== 'open' && invoice.status !== 'draft')) continue
    invoice.auto_advance = false
    invoice.next_payment_attempt = null
    invoice.automatically_finalizes_at = null
  }
  recordEvent(account, 'customer.subscription.deleted', subscription, { cause: end.cause })
}
