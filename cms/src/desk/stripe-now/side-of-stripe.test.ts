import { describe, expect, it } from 'vitest'
import { compareSides } from './compare-sides.ts'
import { sideOfDonation, sideOfMonthlyGift, sideOfPayment, sideOfSubscription } from './side-of-stripe.ts'

const ours = {
  state: 'partly_refunded',
  amount: 5000,
  currency: 'EUR',
  method: 'card',
  refunded: 1000,
  disputed: 0,
  settledAmount: 5000,
  fee: 105,
  net: 3895,
  settledCurrency: 'EUR',
  livemode: true,
  paidAt: '2026-11-03T10:00:00.000Z',
  stripeSession: 'cs_1',
  stripePaymentIntent: 'pi_1',
  stripeCharge: 'ch_1',
  stripeInvoice: null,
} as const

const booking = { currency: 'EUR', rate: null, bookedAt: '2026-11-03T10:00:00.000Z' }
const facts = {
  session: 'cs_1',
  invoice: null,
  paymentIntent: 'pi_1',
  charge: 'ch_1',
  donation: 'd1',
  livemode: true,
  status: 'paid',
  amount: 5000,
  currency: 'EUR',
  taken: { amount: 5000, currency: 'EUR' },
  method: 'card',
  isIssuerBlocked: false,
  bookings: [
    { ...booking, id: 'txn_1', kind: 'charge', amount: 5000, fee: 105, net: 4895 },
    { ...booking, id: 'txn_2', kind: 'refund', amount: -1000, fee: 0, net: -1000 },
  ],
  refunds: [
    { id: 're_1', amount: 1000, state: 'succeeded' },
    { id: 're_2', amount: 4000, state: 'failed' },
  ],
  disputes: [],
  paidAt: '2026-11-03T10:00:00.000Z',
}

const differences = (change: object) =>
  compareSides(sideOfDonation(ours), sideOfPayment({ ...facts, ...change }), 'en')
    .filter(({ isDifferent }) => isDifferent)
    .map(({ name }) => name)

describe('a donation beside its payment at Stripe', () => {
  it('agrees where the books are up to date: sums of what succeeded, in the right currency', () => {
    expect(differences({})).toEqual([])
  })

  it.each<[string, object, string[]]>([
    ['another amount was taken', { taken: { amount: 6000, currency: 'EUR' } }, ['amount']],
    ['a refund was made elsewhere', { refunds: [{ amount: 5000, state: 'succeeded' }] }, ['refunded']],
    ['it is disputed', { disputes: [{ amount: 5000, state: 'open' }] }, ['disputed']],
    ['the bank said no after all', { status: 'failed', taken: null, paidAt: null }, ['status']],
    ['it was a test', { livemode: false }, ['livemode']],
    ['nothing is booked yet', { bookings: [] }, []],
  ])('differs where %s', (_why, change, names) => {
    expect(differences(change)).toEqual(names)
  })
})

describe('a monthly gift beside its subscription at Stripe', () => {
  const gift = {
    state: 'active',
    amount: 1000,
    currency: 'EUR',
    livemode: true,
    stripeSubscription: 'sub_1',
    stripeCustomer: 'cus_1',
    startedAt: '2026-11-03T10:00:00.000Z',
    nextChargeAt: '2026-12-03T10:00:00.000Z',
    endedAt: null,
  } as const
  const said = { ...gift, id: 'sub_1', customer: 'cus_1', status: 'active', isPaused: false }
  const differing = (change: object) =>
    compareSides(sideOfMonthlyGift(gift), sideOfSubscription({ ...said, ...change }), 'en')
      .filter(({ isDifferent }) => isDifferent)
      .map(({ name }) => name)

  it('agrees, and differs once it is paused or changed at Stripe', () => {
    expect(differing({})).toEqual([])
    expect(differing({ isPaused: true })).toEqual(['status'])
    expect(differing({ amount: 2000 })).toEqual(['amount'])
  })
})
