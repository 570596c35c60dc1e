import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Instrument } from '../payments/instrument.ts'
import { keepPaymentMethod } from './keep-payment-method.ts'

/**
 * The payer puts another card in, as in the billing portal: it becomes the customer's default, and that of every
 * subscription that had one of its own. Null, and nothing is changed, for a card that cannot be kept. Nothing is
 * charged: what is unpaid waits for its next try.
 */
export function changeCard(
  account: TestAccount,
  customer: Stripe.Customer,
  instrument: Instrument,
): Stripe.PaymentMethod | null {
  if (!instrument.payment.canBeKept) return null
  const method = keepPaymentMethod(account, customer, instrument)
  const before = {
    invoice_settings: { default_payment_method: idOf(customer.invoice_settings.default_payment_method) || null },
  }
  customer.invoice_settings.default_payment_method = method.id
  recordEvent(account, 'customer.updated', customer, { before })
  for (const subscription of account.subscriptions.values()) {
    const isHis = idOf(subscription.customer) === customer.id && subscription.status !== 'canceled'
    if (!isHis || subscription.default_payment_method === null) continue
    const earlier = { default_payment_method: subscription.default_payment_method }
    subscription.default_payment_method = method.id
    recordEvent(account, 'customer.subscription.updated', subscription, { before: earlier })
  }
  return method
}
