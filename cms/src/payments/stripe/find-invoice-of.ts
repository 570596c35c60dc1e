import { askStripe, type Asked, type Patience } from './ask-stripe.ts'
import { idOf } from './expanded.ts'
import type { StripeClient } from './stripe-client.ts'

/** Stripe's id of the invoice that this payment is for; null when it is for none. */
export async function findInvoiceOf(
  stripe: StripeClient,
  paymentIntent: string,
  patience: Patience,
): Promise<Asked<string | null>> {
  return askStripe('find invoice of payment', patience, async (options) => {
    const payment = { type: 'payment_intent', payment_intent: paymentIntent }
    const { data } = await stripe.invoicePayments.list({ payment, limit: 1 }, options)
    return idOf(data[0]?.invoice)
  })
}
