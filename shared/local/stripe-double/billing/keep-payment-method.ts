import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import type { TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Instrument } from '../payments/instrument.ts'
import { draftPaymentMethod } from './draft-payment-method.ts'

/** Attaches a card or bank account to a customer, for charges without the payer. */
export function keepPaymentMethod(
  account: TestAccount,
  customer: Stripe.Customer,
  instrument: Instrument,
): Stripe.PaymentMethod {
  const method = account.paymentMethods.add(
    draftPaymentMethod({ instrument, customer: customer.id, email: customer.email, created: now(account) }),
  )
  account.instruments.set(method.id, instrument)
  recordEvent(account, 'payment_method.attached', method)
  return method
}
