import { askStripe, type Asked, type Patience } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

type SubscriptionPage = {
  /** Stripe's id of the subscription the page has begun; null until it was paid. */
  stripeSubscription: string | null
  /** Nobody can pay there any more. */
  isClosed: boolean
}

/** Asks Stripe what became of the page on which a monthly gift was to begin. `session`: Stripe's id of the page. */
export async function readSubscriptionPage(
  stripe: StripeClient,
  session: string,
  patience: Patience,
): Promise<Asked<SubscriptionPage>> {
  return askStripe('read subscription page', patience, async (options) => {
    const { subscription, status } = await stripe.checkout.sessions.retrieve(session, {}, options)
    const id = typeof subscription === 'string' ? subscription : (subscription?.id ?? null)
    return { stripeSubscription: id, isClosed: status === 'expired' }
  })
}
