import type { Asked, Patience } from './ask-stripe.ts'
import type { PaymentPage } from './payment-page.ts'
import { readPayment } from './read-payment.ts'
import type { StripeClient } from './stripe-client.ts'

/** Asks Stripe how the payment of a page stands. `session`: Stripe's id of the payment page. */
export async function readPaymentPage(
  stripe: StripeClient,
  session: string,
  patience: Patience,
): Promise<Asked<PaymentPage>> {
  return readPayment(stripe, { session }, patience)
}
