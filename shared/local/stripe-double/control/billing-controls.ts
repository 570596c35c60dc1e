import type Stripe from 'stripe'
import { catchUp, now } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { changeCard } from '../billing/change-card.ts'
import { settleInvoice } from '../billing/collect-invoice.ts'
import { payInvoice } from '../billing/pay-invoice.ts'
import { makeInstrument } from '../payments/instrument.ts'
import { findTestPayment, TEST_PAYMENTS } from '../payments/test-payments.ts'
import { StripeRefusal } from '../wire/stripe-refusal.ts'
import type { Control, ControlRoute } from './control.ts'
import { CONTROL_SCHEMAS as schemas } from './control-schemas.ts'
import { NotThere } from './not-there.ts'

/** What payers, banks and the account's people do about subscriptions, and what there is of them. */
export const BILLING_CONTROLS: readonly ControlRoute[] = [
  { method: 'GET', path: /^\/customers$/, work: ({ account }) => account.customers.values() },
  { method: 'GET', path: /^\/subscriptions$/, work: ({ account }) => account.subscriptions.values() },
  { method: 'GET', path: /^\/invoices$/, work: ({ account }) => account.invoices.values() },
  { method: 'POST', path: /^\/invoices\/([^/]+)\/pay$/, work: pay },
  { method: 'POST', path: /^\/invoices\/([^/]+)\/settle$/, work: settle },
  { method: 'POST', path: /^\/card$/, work: change },
  { method: 'POST', path: /^\/charge_failures$/, work: failNextCharge },
  { method: 'DELETE', path: /^\/charge_failures$/, work: ({ account }) => void account.chargeFailures.splice(0) },
]

function pay({ account, id }: Control): { kind: 'paid' | 'processing' | 'declined' } {
  catchUp(account)
  const invoice = invoiceOf(account, id)
  try {
    payInvoice(account, invoice)
  } catch (error) {
    if (!(error instanceof StripeRefusal)) throw error
    if (error.status !== 402) throw new NotThere(error.message)
    return { kind: 'declined' }
  }
  return { kind: invoice.status === 'paid' ? 'paid' : 'processing' }
}

function settle({ account, id, sent }: Control): void {
  if (!settleInvoice(account, invoiceOf(account, id), schemas.settle.parse(sent).outcome))
    throw new NotThere('no debit is under way for this invoice')
}

function change({ account, sent }: Control): { kind: 'changed' | 'declined' } {
  const { of, card, expires } = schemas.card.parse(sent)
  const payment = findTestPayment(card)
  if (payment === undefined) throw new NotThere(`no test payment called ${card}`)
  const customer = account.customers.get(idOf(account.subscriptions.get(of)?.customer) || of)
  if (customer === undefined) throw new NotThere(`no customer for ${of}`)
  const instrument = makeInstrument(payment, now(account))
  const kept = changeCard(account, customer, {
    ...instrument,
    ...(expires === undefined ? {} : { expMonth: expires.month, expYear: expires.year }),
  })
  return { kind: kept === null ? 'declined' : 'changed' }
}

function failNextCharge({ account, sent }: Control): void {
  const { of, times, as } = schemas.chargeFailure.parse(sent)
  const failure = TEST_PAYMENTS.find(({ name }) => name === as)?.failure
  if (failure === undefined || failure === null) throw new NotThere(`no failure called ${as}`)
  const isSubscription = account.subscriptions.get(of) !== undefined
  if (of !== '' && !isSubscription && account.customers.get(of) === undefined)
    throw new NotThere(`no subscription or customer ${of}`)
  account.chargeFailures.push({
    customer: isSubscription ? '' : of,
    subscription: isSubscription ? of : '',
    times,
    failure,
  })
}

function invoiceOf(account: TestAccount, id: string): Stripe.Invoice {
  const invoice = account.invoices.get(idOf(account.subscriptions.get(id)?.latest_invoice) || id)
  if (invoice === undefined) throw new NotThere(`no invoice ${id}`)
  return invoice
}
