import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import { now } from '../account/clock.ts'
import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { startSubscription } from '../billing/start-subscription.ts'
import { openDispute } from '../disputes/open-dispute.ts'
import { recordEvent } from '../events/record-event.ts'
import { customerDetails } from '../sessions/draft-session.ts'
import { bookCharge } from './book-charge.ts'
import { chargeIntent } from './charge-intent.ts'
import { draftIntent } from './draft-intent.ts'
import { makeInstrument } from './instrument.ts'
import { AUTHENTICATION_FAILURE } from './test-payments.ts'
import type { TestPayment } from './test-payments.ts'

export type PayOutcome =
  /** `redirect` is the success address, with the session's id filled in. */
  | { kind: 'paid'; redirect: string }
  | { kind: 'processing'; redirect: string }
  | { kind: 'declined' }
  | { kind: 'authentication_needed' }
  /** It is paid, being paid, or expired: nothing was done. */
  | { kind: 'not_open' }

type Payer = { payment: TestPayment; email: string; isAuthenticated: boolean }

/** The payer presses "pay" on the page. Never pays a session twice. A debit of anything but euros is refused. */
export function paySession(
  account: TestAccount,
  stored: StoredSession,
  payment: TestPayment,
  email: string,
): PayOutcome {
  const session = stored.object
  if (session.status !== 'open') return { kind: 'not_open' }
  if (!session.payment_method_types.includes(payment.method)) return { kind: 'declined' }
  if (payment.name !== 'three_d_secure') return pay(account, stored, { payment, email, isAuthenticated: false })

  const intent = intentOf(account, stored)
  intent.status = 'requires_action'
  intent.last_payment_error = null
  intent.next_action = { type: 'use_stripe_sdk', use_stripe_sdk: {} }
  recordEvent(account, 'payment_intent.requires_action', intent)
  return { kind: 'authentication_needed' }
}

/** The payer comes back from their bank's page. */
export function authenticateSession(
  account: TestAccount,
  stored: StoredSession,
  { payment, email, isAuthenticated }: Payer,
): PayOutcome {
  const intent = intentOf(account, stored)
  if (stored.object.status !== 'open' || intent.status !== 'requires_action') return { kind: 'not_open' }
  if (isAuthenticated) return pay(account, stored, { payment, email, isAuthenticated })

  intent.status = 'requires_payment_method'
  intent.next_action = null
  intent.last_payment_error = { ...AUTHENTICATION_FAILURE, type: 'invalid_request_error' }
  recordEvent(account, 'payment_intent.payment_failed', intent)
  return { kind: 'declined' }
}

/** The payment intent of a session; its object does not show the one of a session for a subscription. */
export function shownIntent(account: TestAccount, { object, plan }: StoredSession): Stripe.PaymentIntent | undefined {
  return account.intents.get(plan.hiddenIntent ?? idOf(object.payment_intent))
}

function intentOf(account: TestAccount, stored: StoredSession): Stripe.PaymentIntent {
  const known = shownIntent(account, stored)
  if (known !== undefined) return known
  const { object: session, plan } = stored
  const isKept = session.mode === 'subscription'
  const intent = draftIntent({
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'eur',
    created: now(account),
    customer: null,
    description: isKept ? 'Subscription creation' : plan.intentDescription,
    metadata: plan.intentMetadata,
    methodTypes: session.payment_method_types,
    configuration: session.payment_method_configuration_details,
    receiptEmail: plan.receiptEmail,
    statementDescriptor: plan.statementDescriptor,
    statementDescriptorSuffix: plan.statementDescriptorSuffix,
    isKept,
  })
  account.intents.add(intent)
  if (isKept) plan.hiddenIntent = intent.id
  else session.payment_intent = intent.id
  recordEvent(account, 'payment_intent.created', intent)
  return intent
}

function pay(account: TestAccount, stored: StoredSession, payer: Payer): PayOutcome {
  const { object: session } = stored
  const { payment, email, isAuthenticated } = payer
  const intent = intentOf(account, stored)
  const instrument = makeInstrument(payment, now(account))
  if (payment.failure !== null || session.mode !== 'subscription') {
    const attempt = { instrument, paymentMethod: null, email, failure: payment.failure, isAuthenticated }
    const charge = chargeIntent(account, intent, attempt)
    if (payment.failure !== null) return { kind: 'declined' }
    complete(session, payment, email)
    recordEvent(account, 'checkout.session.completed', session)
    follow(account, charge, payment)
  } else {
    const charge = startSubscription(account, stored, {
      intent,
      instrument,
      email,
      isAuthenticated,
      complete: () => complete(session, payment, email),
    })
    follow(account, charge, payment)
  }
  const redirect = (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
  return { kind: session.payment_status === 'paid' ? 'paid' : 'processing', redirect }
}

function complete(session: Stripe.Checkout.Session, payment: TestPayment, email: string): void {
  session.status = 'complete'
  session.payment_status = payment.method === 'sepa_debit' ? 'unpaid' : 'paid'
  session.url = null
  session.customer_details = customerDetails(email, payment.country)
}

function follow(account: TestAccount, charge: Stripe.Charge, payment: TestPayment): void {
  if (charge.status !== 'succeeded') return
  bookCharge(account, charge)
  if (payment.isDisputed) openDispute(account, charge, { reason: 'fraudulent' })
}
