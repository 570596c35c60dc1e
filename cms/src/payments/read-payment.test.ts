import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { readPayment } from './read-payment.ts'

const bookedCharge = {
  id: 'ch_1',
  created: 1_795_342_800,
  balance_transaction: { id: 'txn_1', fee: 100, net: 4900, currency: 'eur' },
}
const intent = { id: 'pi_1', status: 'succeeded', amount_received: 5000, currency: 'eur', latest_charge: bookedCharge }
const session = {
  id: 'cs_1',
  status: 'complete',
  payment_status: 'paid',
  livemode: false,
  amount_total: 5000,
  currency: 'eur',
  metadata: { donation: 'our-id' },
  payment_intent: intent,
}

/** The few fields that are read, in the place of the hundred that Stripe sends. */
function read(change: object) {
  return readPayment({ ...session, ...change } as unknown as Stripe.Checkout.Session)
}

describe('what Stripe says of a payment, in our words', () => {
  it('paid and booked', () => {
    expect(read({})).toEqual({
      session: 'cs_1',
      paymentIntent: 'pi_1',
      donation: 'our-id',
      livemode: false,
      status: 'paid',
      amount: 5000,
      currency: 'EUR',
      taken: { amount: 5000, currency: 'EUR' },
      booking: { fee: 100, net: 4900, currency: 'EUR' },
      paidAt: new Date(1_795_342_800_000),
    })
  })

  it('paid and not booked yet', () => {
    const unbooked = { ...intent, latest_charge: { ...bookedCharge, balance_transaction: null } }
    expect(read({ payment_intent: unbooked })).toMatchObject({ status: 'paid', booking: null })
  })

  it('booked in another currency than it was paid in', () => {
    const exchanged = { ...bookedCharge, balance_transaction: { id: 'txn_1', fee: 120, net: 4500, currency: 'chf' } }
    expect(read({ payment_intent: { ...intent, latest_charge: exchanged } })).toMatchObject({
      currency: 'EUR',
      booking: { currency: 'CHF', net: 4500 },
    })
  })

  it.each([
    ['open and untouched', { status: 'open', payment_status: 'unpaid', payment_intent: null }, 'open'],
    [
      'open after a declined card',
      { status: 'open', payment_status: 'unpaid', payment_intent: { ...intent, status: 'requires_payment_method' } },
      'open',
    ],
    ['expired', { status: 'expired', payment_status: 'unpaid', payment_intent: null }, 'expired'],
    [
      'a debit under way',
      { payment_status: 'unpaid', payment_intent: { ...intent, status: 'processing', amount_received: 0 } },
      'processing',
    ],
    [
      'a debit that the bank refused',
      { payment_status: 'unpaid', payment_intent: { ...intent, status: 'requires_payment_method' } },
      'failed',
    ],
    [
      'a debit that was cancelled',
      { payment_status: 'unpaid', payment_intent: { ...intent, status: 'canceled' } },
      'failed',
    ],
    [
      'complete and unpaid, of which no more is known',
      { payment_status: 'unpaid', payment_intent: 'pi_1' },
      'processing',
    ],
  ])('%s', (_, change, status) => {
    expect(read(change)).toMatchObject({ status, taken: null })
  })

  it('a page that asked for nothing took nothing', () => {
    expect(read({ payment_status: 'no_payment_required', amount_total: 0, payment_intent: null })).toMatchObject({
      status: 'paid',
      taken: { amount: 0, currency: 'EUR' },
    })
  })

  it('a payment with a number that is not ours, or none', () => {
    expect(read({ metadata: null }).donation).toBeNull()
    expect(read({ metadata: { order: '7' } }).donation).toBeNull()
  })
})
