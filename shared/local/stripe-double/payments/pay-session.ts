import type Stripe from 'stripe'
import { idOf } from '../account/id-of.ts'
import { now } from '../account/test-account.ts'
import type { StoredSession, TestAccount } from '../account/test-account.ts'
import { recordEvent } from '../events/record-event.ts'
import { customerDetails } from '../sessions/draft-session.ts'
import { bookCharge } from './book-charge.ts'
import { draftCharge } from './draft-charge.ts'
import { draftIntent } from './draft-intent.ts'
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

/** The payer presses "pay" on the page. Never pays a session twice. */
export function paySession(
  account: TestAccount,
  stored: StoredSession,
  payment: TestPayment,
  email: string,
): PayOutcome {
  const session = stored.object
  if (session.status !== 'open') return { kind: 'not_open' }
  const intent = intentOf(account, stored)

  if (payment.failure !== null) return decline(account, intent, payment, email)
  if (payment.name === 'three_d_secure') {
    intent.status = 'requires_action'
    intent.last_payment_error = null
    intent.next_action = { type: 'use_stripe_sdk', use_stripe_sdk: {} }
    recordEvent(account, 'payment_intent.requires_action', intent)
    return { kind: 'authentication_needed' }
  }
  return accept(account, stored, intent, payment, email)
}

/** The payer comes back from their bank's page. */
export function authenticateSession(
  account: TestAccount,
  stored: StoredSession,
  { payment, email, isAuthenticated }: { payment: TestPayment; email: string; isAuthenticated: boolean },
): PayOutcome {
  const intent = intentOf(account, stored)
  if (stored.object.status !== 'open' || intent.status !== 'requires_action') return { kind: 'not_open' }
  if (isAuthenticated) return accept(account, stored, intent, payment, email)

  intent.status = 'requires_payment_method'
  intent.next_action = null
  intent.last_payment_error = { ...AUTHENTICATION_FAILURE, type: 'invalid_request_error' }
  recordEvent(account, 'payment_intent.payment_failed', intent)
  return { kind: 'declined' }
}

function intentOf(account: TestAccount, stored: StoredSession): Stripe.PaymentIntent {
  const known = account.intents.get(idOf(stored.object.payment_intent))
  if (known !== undefined) return known
  const intent = draftIntent(stored, now(account))
  account.intents.set(intent.id, intent)
  stored.object.payment_intent = intent.id
  recordEvent(account, 'payment_intent.created', intent)
  return intent
}

function decline(account: TestAccount, intent: Stripe.PaymentIntent, payment: TestPayment, email: string): PayOutcome {
  const charge = draftCharge({ intent, payment, email, created: now(account), status: 'failed' })
  account.charges.set(charge.id, charge)
  intent.latest_charge = charge.id
  intent.status = 'requires_payment_method'
  intent.next_action = null
  intent.last_payment_error = {
    charge: charge.id,
    code: payment.failure?.code ?? 'card_declined',
    decline_code: payment.failure?.declineCode ?? 'generic_decline',
    message: payment.failure?.message ?? '',
    type: 'card_error',
  }
  recordEvent(account, 'charge.failed', charge)
  recordEvent(account, 'payment_intent.payment_failed', intent)
  return { kind: 'declined' }
}

function accept(
  account: TestAccount,
  { object: session }: StoredSession,
  intent: Stripe.PaymentIntent,
  payment: TestPayment,
  email: string,
): PayOutcome {
  const isSlow = payment.method === 'sepa_debit'
  const charge = draftCharge({
    intent,
    payment,
    email,
    created: now(account),
    status: isSlow ? 'pending' : 'succeeded',
  })
  account.charges.set(charge.id, charge)

  intent.latest_charge = charge.id
  intent.payment_method = charge.payment_method
  intent.last_payment_error = null
  intent.next_action = null
  intent.status = isSlow ? 'processing' : 'succeeded'
  intent.amount_received = isSlow ? 0 : intent.amount

  const redirect = (session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id)
  session.status = 'complete'
  session.payment_status = isSlow ? 'unpaid' : 'paid'
  session.url = null
  session.customer_details = customerDetails(email)

  recordEvent(account, isSlow ? 'charge.pending' : 'charge.succeeded', charge)
  recordEvent(account, isSlow ? 'payment_intent.processing' : 'payment_intent.succeeded', intent)
  recordEvent(account, 'checkout.session.completed', session)
  if (isSlow) return { kind: 'processing', redirect }
  bookCharge(account, charge, payment.method)
  return { kind: 'paid', redirect }
}
