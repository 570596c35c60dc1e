import { askStripe, type Asked, type Patience } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

/**
 * Asks Stripe to take no payment on this page any more. Stripe refuses that for a page that is paid or closed already,
 * and the refusal does not say which: read the page afterwards.
 */
export async function closePaymentPage(
  stripe: StripeClient,
  session: string,
  patience: Patience,
): Promise<Asked<string>> {
  return askStripe('close payment page', patience, async (options) => {
    const closed = await stripe.checkout.sessions.expire(session, {}, options)
    return closed.id
  })
}
