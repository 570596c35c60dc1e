import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'

/** The subscription that an invoice bills. */
export function subscriptionOf(account: TestAccount, invoice: Stripe.Invoice): Stripe.Subscription {
  const id = idOf(invoice.parent?.subscription_details?.subscription)
  const subscription = account.subscriptions.get(id)
  if (subscription === undefined) throw new Error(`${invoice.id} bills no subscription`)
  return subscription
}

/** The one payment of an invoice that is final, and its payment intent. */
export function paymentOf(
  account: TestAccount,
  invoice: Stripe.Invoice,
): { payment: Stripe.InvoicePayment; intent: Stripe.PaymentIntent } {
  const payment = account.invoicePayments.get(account.invoicePaymentOf.get(invoice.id) ?? '')
  const intent = account.intents.get(idOf(payment?.payment.payment_intent))
  if (payment === undefined || intent === undefined) throw new Error(`${invoice.id} has no payment`)
  return { payment, intent }
}
