import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { chargeIntent } from '../payments/charge-intent.ts'
import type { Instrument } from '../payments/instrument.ts'
import { awaitNextPeriod } from './bill-period.ts'
import { changeStatus } from './change-status.ts'
import { draftCustomer } from './draft-customer.ts'
import { draftPrice, draftProduct } from './draft-price.ts'
import { draftSubscription } from './draft-subscription.ts'
import { finalizeInvoice, issueInvoice } from './issue-invoice.ts'
import { keepPaymentMethod } from './keep-payment-method.ts'
import { payOffInvoice } from './pay-off-invoice.ts'
import { itemOf } from './subscription-item.ts'

type Start = {
  /** That of the payment page, on which earlier cards may have been declined. */
  intent: Stripe.PaymentIntent
  instrument: Instrument
  email: string
  isAuthenticated: boolean
  /** What becomes of the session itself. */
  complete: () => void
}

/**
 * Makes all that a paid session for a subscription leaves behind, and takes the first month's money with a card or bank
 * account that is not declined. With a debit the subscription is active at once, its first invoice open until the bank
 * has spoken. Gives the charge, which is not booked yet.
 */
export function startSubscription(account: TestAccount, stored: StoredSession, start: Start): Stripe.Charge {
  const { object: session } = stored
  const { intent, instrument, email, isAuthenticated } = start
  const customer = account.customers.add(
    draftCustomer({
      email,
      country: instrument.payment.country,
      created: now(account),
      currency: session.currency ?? 'eur',
      locale: session.locale,
    }),
  )
  recordEvent(account, 'customer.created', customer)
  const method = keepPaymentMethod(account, customer, instrument)
  const subscription = subscribe(account, stored, { customer: customer.id, paymentMethod: method.id })
  const { current_period_start, current_period_end } = itemOf(subscription)
  const invoice = issueInvoice(account, subscription, {
    reason: 'subscription_create',
    period: { start: current_period_start, end: current_period_end },
  })
  intent.customer = customer.id
  finalizeInvoice(account, invoice, intent)

  const attempt = { instrument, paymentMethod: method.id, email, failure: null, isAuthenticated }
  const charge = chargeIntent(account, intent, attempt)
  invoice.attempted = true
  invoice.attempt_count = 1
  if (charge.status === 'succeeded') payOffInvoice(account, invoice)
  else changeStatus(account, subscription, 'active')
  awaitNextPeriod(account, subscription)

  session.customer = customer.id
  session.subscription = subscription.id
  session.invoice = invoice.id
  account.sessionOf.set(subscription.id, session.id)
  start.complete()
  recordEvent(account, 'checkout.session.completed', session)
  return charge
}

function subscribe(
  account: TestAccount,
  { object: session, plan }: StoredSession,
  payer: { customer: string; paymentMethod: string },
): Stripe.Subscription {
  const [line] = plan.lines
  if (line === undefined) throw new Error(`${session.id} has no line`)
  const created = now(account)
  account.products.add(
    draftProduct({
      id: line.product,
      name: line.name,
      description: line.description,
      metadata: line.productMetadata,
      created,
    }),
  )
  const price = account.prices.add(
    draftPrice({
      id: line.price,
      amount: line.unitAmount,
      currency: session.currency ?? 'eur',
      product: line.product,
      created,
      isRecurring: true,
    }),
  )
  const subscription = account.subscriptions.add(
    draftSubscription({
      price,
      quantity: line.quantity,
      ...payer,
      methodTypes: session.payment_method_types,
      metadata: plan.subscriptionMetadata,
      description: plan.subscriptionDescription,
      created,
    }),
  )
  recordEvent(account, 'customer.subscription.created', subscription)
  return subscription
}
