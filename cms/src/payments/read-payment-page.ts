import { askStripe, type Asked, type Patience } from './ask-stripe.ts'
import type { PaymentPage } from './payment-page.ts'
import { PAYMENT_EXPANSIONS, readPayment } from './read-payment.ts'
import type { StripeClient } from './stripe-client.ts'

/** Asks Stripe how a payment stands. `session`: Stripe's id of the payment page. */
export async function readPaymentPage(
  stripe: StripeClient,
  session: string,
  patience: Patience,
): Promise<Asked<PaymentPage>> {
  return askStripe('read payment page', patience, async (options) => {
    const found = await stripe.checkout.sessions.retrieve(session, { expand: PAYMENT_EXPANSIONS }, options)
    return { url: found.url ?? null, facts: readPayment(found) }
  })
}
