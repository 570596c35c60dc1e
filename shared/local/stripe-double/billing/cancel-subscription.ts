import { z } from 'zod'
import type Stripe from 'stripe'
import type { TestAccount } from '../account/test-account.ts'
import type { Cause } from '../events/record-event.ts'
import { expand } from '../wire/read-parameters.ts'
import { noSuch } from '../wire/stripe-refusal.ts'
import { endSubscription } from './end-subscription.ts'

export const FEEDBACK = [
  'customer_service',
  'low_quality',
  'missing_features',
  'other',
  'switched_service',
  'too_complex',
  'too_expensive',
  'unused',
] as const

export const CANCEL_PARAMETERS = z.strictObject({
  cancellation_details: z
    .strictObject({ comment: z.string().max(5000).optional(), feedback: z.enum(FEEDBACK).optional() })
    .optional(),
  expand,
})

/** Ends a subscription at once. Throws StripeRefusal for one that has ended: to Stripe it is no longer there. */
export function cancelSubscription(
  account: TestAccount,
  subscription: Stripe.Subscription,
  asked: z.infer<typeof CANCEL_PARAMETERS>,
  cause?: Cause,
): void {
  if (subscription.status === 'canceled') throw noSuch('subscription', subscription.id)
  endSubscription(account, subscription, {
    reason: 'cancellation_requested',
    comment: asked.cancellation_details?.comment,
    feedback: asked.cancellation_details?.feedback,
    ...(cause === undefined ? {} : { cause }),
  })
}
