import { DONATION_STATES, mayFollow } from '@campaign/shared/donations/donation-states.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideSettlement } from './decide-settlement.ts'
import type { Donation } from './donation.ts'
import type { PaymentFacts } from './payment-facts.ts'

const now = new Date('2026-11-22T10:00:00Z')
const paidAt = new Date('2026-11-22T09:58:00Z')

const donation: Donation = {
  id: '6f2f2a55-6a6e-4a7f-8f3c-0d6f6f0f4a11',
  state: 'awaiting_payment',
  careReason: null,
  amount: 5000,
  currency: 'EUR',
  campaign: '0b8f4c52-61c9-4d8e-9a52-5b8f6a4a1d22',
  locale: 'fr',
  attempt: '3d9e8f14-7c55-4f0b-8e5a-9f1c2b3a4d33',
  requestHash: 'hash',
  token: 'token',
  stripeSession: 'cs_1',
  stripePaymentIntent: null,
  fee: null,
  net: null,
  settledCurrency: null,
  livemode: false,
  paidAt: null,
  createdAt: new Date('2026-11-22T09:55:00Z'),
  supersededBy: null,
  revision: 0,
}

const page = { session: 'cs_1', donation: donation.id, livemode: false, amount: 5000, currency: 'EUR' } as const
const unpaid = { ...page, paymentIntent: null, taken: null, booking: null, paidAt: null }
const open: PaymentFacts = { ...unpaid, status: 'open' }
const expired: PaymentFacts = { ...unpaid, status: 'expired' }
const processing: PaymentFacts = { ...unpaid, status: 'processing', paymentIntent: 'pi_1' }
const failed: PaymentFacts = { ...unpaid, status: 'failed', paymentIntent: 'pi_1' }
const paid: PaymentFacts = {
  ...page,
  status: 'paid',
  paymentIntent: 'pi_1',
  taken: { amount: 5000, currency: 'EUR' },
  booking: null,
  paidAt,
}
const booked: PaymentFacts = { ...paid, booking: { fee: 100, net: 4900, currency: 'EUR' } }

function settle(before: Donation, facts: PaymentFacts): Donation {
  const settlement = decideSettlement(before, facts, now)
  if (settlement.kind === 'nothing') return before
  if (settlement.kind === 'fill') return { ...before, ...settlement.changes }
  return { ...before, ...settlement.changes, state: settlement.to, careReason: settlement.careReason }
}

function permutations<Item>(items: Item[]): Item[][] {
  if (items.length < 2) return [items]
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((others) => [item, ...others]))
}

describe('a donation is settled by what Stripe says', () => {
  it.each([
    ['the page is open', open, 'awaiting_payment'],
    ['the page expired', expired, 'expired'],
    ['the bank is at work', processing, 'processing'],
    ['the bank said no', failed, 'failed'],
    ['it is paid', paid, 'succeeded'],
  ] as const)('when %s', (_, facts, state) => {
    expect(settle({ ...donation, state: 'created', stripeSession: null }, facts)).toMatchObject({
      state,
      stripeSession: 'cs_1',
    })
  })

  it('with fee, net and moment of payment as soon as they are known', () => {
    expect(settle(donation, booked)).toMatchObject({
      state: 'succeeded',
      fee: 100,
      net: 4900,
      settledCurrency: 'EUR',
      paidAt,
      stripePaymentIntent: 'pi_1',
    })
  })

  it('without fee when Stripe has not booked it yet, and with it later, still the same payment', () => {
    const first = settle(donation, paid)
    expect(first).toMatchObject({ state: 'succeeded', fee: null, net: null, paidAt })
    expect(settle(first, booked)).toEqual(settle(donation, booked))
  })

  it('at the moment we heard of it when Stripe names none', () => {
    expect(settle(donation, { ...paid, paidAt: null }).paidAt).toEqual(now)
  })

  it('as paid also after it had expired or failed: money that arrived is never lost', () => {
    expect(settle(settle(donation, expired), paid).state).toBe('succeeded')
    expect(settle(settle(donation, failed), paid).state).toBe('succeeded')
  })

  it('never back: what is paid stays paid whatever older news comes late', () => {
    const done = settle(donation, booked)
    for (const late of [open, expired, processing, failed, paid]) expect(settle(done, late)).toEqual(done)
  })
})

describe('the order in which news arrives does not matter', () => {
  it.each([
    ['a card', [open, paid, booked]],
    ['a slow debit', [open, processing, paid, booked]],
    ['a page that expired before the money came', [open, expired, processing, paid, booked]],
    ['a debit that failed first', [open, processing, failed, paid, booked]],
  ])('for %s: every order ends in the same row', (_, news) => {
    const end = settle(donation, booked)
    for (const order of permutations(news)) expect(order.reduce(settle, donation)).toEqual(end)
  })

  it('nor does how often each piece of news comes', () => {
    const news = fc.array(fc.constantFrom(open, expired, processing, failed, paid, booked), { maxLength: 30 })
    fc.assert(
      fc.property(news, (pieces) => {
        const end = pieces.reduce(settle, donation)
        expect(pieces.reduce(settle, end).state).toBe(end.state === 'succeeded' ? 'succeeded' : end.state)
        if (pieces.some(({ status }) => status === 'paid')) expect(end.state).toBe('succeeded')
        if (pieces.includes(booked)) expect(end).toMatchObject({ fee: 100, net: 4900 })
      }),
    )
  })
})

describe('what does not agree with our row is never paid', () => {
  it.each([
    ['another amount on the page', { ...paid, amount: 4999 }, 'amount_differs'],
    ['another amount taken', { ...paid, taken: { amount: 1, currency: 'EUR' } }, 'amount_differs'],
    ['no amount at all', { ...paid, amount: null }, 'amount_differs'],
    ['another currency on the page', { ...paid, currency: 'USD' }, 'currency_differs'],
    ['another currency taken', { ...paid, taken: { amount: 5000, currency: 'USD' } }, 'currency_differs'],
    ['test money for a real donation', { ...paid, livemode: true }, 'livemode_differs'],
    ['another page', { ...paid, session: 'cs_2' }, 'session_differs'],
    ['the number of another donation', { ...paid, donation: 'other' }, 'donation_differs'],
    ['no number', { ...paid, donation: null }, 'donation_differs'],
  ] as const)('%s', (_, facts, careReason) => {
    for (const state of DONATION_STATES.filter((candidate) => candidate !== 'needs_care')) {
      const after = settle({ ...donation, state }, facts)
      expect(after).toMatchObject({ state: 'needs_care', careReason, amount: 5000, currency: 'EUR' })
      expect(after.stripePaymentIntent).toBeNull()
    }
  })

  it('and stays so until a person has looked', () => {
    const doubtful = settle(donation, { ...paid, amount: 1 })
    expect(settle(doubtful, booked)).toEqual(doubtful)
  })

  it('but a second page that closed without money is no reason to doubt', () => {
    expect(settle(donation, { ...expired, session: 'cs_2' })).toEqual(donation)
  })
})

it('no state ever follows another that it may not follow, whatever Stripe says', () => {
  const anyState = fc.constantFrom(...DONATION_STATES)
  const anyFacts = fc.record({
    session: fc.constantFrom('cs_1', 'cs_2'),
    paymentIntent: fc.constantFrom(null, 'pi_1', 'pi_2'),
    donation: fc.constantFrom(null, donation.id, 'other'),
    livemode: fc.boolean(),
    status: fc.constantFrom('open', 'expired', 'processing', 'failed', 'paid'),
    amount: fc.constantFrom(null, 0, 5000, 5001),
    currency: fc.constantFrom(null, 'EUR', 'USD'),
    taken: fc.constantFrom(null, { amount: 5000, currency: 'EUR' }, { amount: 1, currency: 'EUR' }),
    booking: fc.constantFrom(null, { fee: 100, net: 4900, currency: 'EUR' }),
    paidAt: fc.constantFrom(null, paidAt),
  }) as fc.Arbitrary<PaymentFacts>
  fc.assert(
    fc.property(anyState, anyFacts, (state, facts) => {
      const settlement = decideSettlement({ ...donation, state }, facts, now)
      if (settlement.kind !== 'transition') return
      expect(mayFollow(state, settlement.to)).toBe(true)
      expect(settlement.to === 'needs_care').toBe(settlement.careReason !== null)
      const isAgreed = facts.amount === 5000 && facts.currency === 'EUR' && facts.donation === donation.id
      if (settlement.to === 'succeeded') expect(isAgreed && facts.session === 'cs_1' && !facts.livemode).toBe(true)
    }),
    { numRuns: 5000 },
  )
})
