import { askStripe, type Asked, type Patience } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

/** Stripe's id of the page on which this payment was made; null when it was made elsewhere, not through a page. */
export async function findPaymentPage(
  stripe: StripeClient,
  paymentIntent: string,
  patience: Patience,
): Promise<Asked<string | null>> {
  return askStripe('find payment page', patience, async (options) => {
    const { data } = await stripe.checkout.sessions.list({ payment_intent: paymentIntent, limit: 1 }, options)
    return data[0]?.id ?? null
  })
}
