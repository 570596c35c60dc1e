import type Stripe from 'stripe'
import { now, schedule } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { openDispute } from '../disputes/open-dispute.ts'
import { recordEvent } from '../events/record-event.ts'
import type { Cause } from '../events/record-event.ts'
import { bookCharge } from '../payments/book-charge.ts'
import { takeChargeFailure } from '../payments/charge-failure.ts'
import { chargeIntent } from '../payments/charge-intent.ts'
import { failureOf } from '../payments/instrument.ts'
import type { Instrument } from '../payments/instrument.ts'
import { settleIntent } from '../payments/settle-intent.ts'
import type { PaymentFailure } from '../payments/test-payments.ts'
import { changeStatus } from './change-status.ts'
import { endSubscription } from './end-subscription.ts'
import { payOffInvoice } from './pay-off-invoice.ts'
import { paymentOf, subscriptionOf } from './payment-of-invoice.ts'

const DAY = 24 * 60 * 60

/** Days between one try and the next, as an account's own retry rules may have them. After the last: the end. */
const RETRY_DAYS = [3, 5, 7]

/** How long a bank takes over a debit that nobody settles by hand. */
const DEBIT_DAYS = 5

export type Collected = { kind: 'paid' } | { kind: 'processing' } | { kind: 'failed'; failure: PaymentFailure }

/** Somebody asks for it now, by a call (`cause`) or in Stripe's dashboard; otherwise it is Stripe's own timetable. */
export type ByHand = { cause?: Cause }

/** Tries to take the money of an open invoice, without the payer. What the bank says of a debit comes days later. */
export function collectInvoice(account: TestAccount, invoice: Stripe.Invoice, byHand?: ByHand): Collected {
  const { intent } = paymentOf(account, invoice)
  const subscription = subscriptionOf(account, invoice)
  const { method, instrument, email } = findMethod(account, subscription)
  const cause = byHand?.cause
  const asked = takeChargeFailure(account.chargeFailures, idOf(subscription.customer), subscription.id)
  const isDebit = instrument.payment.method === 'sepa_debit'
  const failure = isDebit ? null : (asked ?? failureOf(instrument, now(account)))
  const attempt = { instrument, paymentMethod: method, email, failure, isAuthenticated: false, cause }
  const charge = chargeIntent(account, intent, attempt)

  // As Stripe counts: "manual payment attempts after the first attempt do not affect the retry schedule".
  const isScheduled = byHand === undefined || invoice.attempt_count === 0
  if (isScheduled) invoice.attempt_count += 1
  invoice.attempted = true
  if (failure !== null) {
    giveUpOrRetry(account, invoice, isScheduled, cause)
    return { kind: 'failed', failure }
  }
  if (isDebit) {
    invoice.next_payment_attempt = null
    awaitBank(account, invoice, asked === null ? 'succeeded' : 'failed')
    return { kind: 'processing' }
  }
  payOffInvoice(account, invoice, cause)
  bookCharge(account, charge)
  if (instrument.payment.isDisputed) openDispute(account, charge, {})
  return { kind: 'paid' }
}

/** The bank's word on the debit of an invoice. False when none is under way. */
export function settleInvoice(account: TestAccount, invoice: Stripe.Invoice, outcome: 'succeeded' | 'failed'): boolean {
  if (invoice.status !== 'open') return false
  const charge = settleIntent(account, paymentOf(account, invoice).intent, outcome)
  if (charge === null) return false
  const session = account.sessions.get(account.sessionOf.get(subscriptionOf(account, invoice).id) ?? '')
  // Of the first try on the page; later ones are no business of the session any more.
  const isOfSession = session !== undefined && idOf(session.invoice) === invoice.id && invoice.attempt_count === 1
  if (outcome === 'failed') {
    giveUpOrRetry(account, invoice, true)
    if (isOfSession) recordEvent(account, 'checkout.session.async_payment_failed', session)
    return true
  }
  payOffInvoice(account, invoice)
  if (isOfSession) {
    session.payment_status = 'paid'
    recordEvent(account, 'checkout.session.async_payment_succeeded', session)
  }
  bookCharge(account, charge)
  return true
}

function findMethod(
  account: TestAccount,
  subscription: Stripe.Subscription,
): { method: string; instrument: Instrument; email: string } {
  const customer = account.customers.get(idOf(subscription.customer))
  const method = idOf(subscription.default_payment_method) || idOf(customer?.invoice_settings.default_payment_method)
  const instrument = account.instruments.get(method)
  if (instrument === undefined) throw new Error(`${subscription.id} has no payment method`)
  return { method, instrument, email: customer?.email ?? '' }
}

function awaitBank(account: TestAccount, invoice: Stripe.Invoice, outcome: 'succeeded' | 'failed'): void {
  schedule(account, {
    at: now(account) + DEBIT_DAYS * DAY,
    id: invoice.id,
    act: () => (settleInvoice(account, invoice, outcome) ? `debit_${outcome}` : null),
  })
}

/** An attempt has failed. The subscription is past due until the last retry has failed too; then it ends. */
function giveUpOrRetry(account: TestAccount, invoice: Stripe.Invoice, isScheduled: boolean, cause?: Cause): void {
  const subscription = subscriptionOf(account, invoice)
  const isOver = subscription.status === 'canceled'
  const days = RETRY_DAYS[invoice.attempt_count - 1]
  if (isScheduled) invoice.next_payment_attempt = days === undefined || isOver ? null : now(account) + days * DAY
  recordEvent(account, 'invoice.payment_failed', invoice, { cause })
  if (isOver) return

  const customer = account.customers.get(idOf(subscription.customer))
  if (customer !== undefined) customer.delinquent = true
  if (subscription.latest_invoice === invoice.id) changeStatus(account, subscription, 'past_due', cause)
  if (!isScheduled) return
  const at = invoice.next_payment_attempt
  if (at === null) endSubscription(account, subscription, { reason: 'payment_failed' })
  else schedule(account, { at, id: invoice.id, act: () => retry(account, invoice, at) })
}

function retry(account: TestAccount, invoice: Stripe.Invoice, planned: number): string | null {
  if (invoice.status !== 'open' || invoice.next_payment_attempt !== planned) return null
  const { kind } = collectInvoice(account, invoice)
  return subscriptionOf(account, invoice).status === 'canceled' ? 'subscription_canceled' : `invoice_${kind}`
}
