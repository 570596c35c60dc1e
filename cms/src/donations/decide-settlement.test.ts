import { DONATION_STATES, isPaid, mayFollow } from '@campaign/shared/donations/donation-states.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { belongsTo, decideSettlement, restate } from './decide-settlement.ts'
import type { Donation } from './donation.ts'
import { DISPUTE_STATES, REFUND_STATES } from './money-moves.ts'
import type { PaymentFacts } from './payment-facts.ts'
import { draftDonation } from './trial/draft-donation.ts'
import { draftBooking, draftDispute, draftFacts, draftRefund, draftUnpaid, PAID_AT } from './trial/draft-facts.ts'

const now = new Date('2026-11-22T10:00:00Z')
const donation = draftDonation()
const open = draftUnpaid('open')
const expired = draftUnpaid('expired')
const processing = draftUnpaid('processing')
const failed = draftUnpaid('failed')
const paid = draftFacts()
const booked = draftFacts({ bookings: [draftBooking()] })
const refund = draftBooking({ id: 'txn_2', kind: 'refund', amount: -2000, fee: 0, net: -2000 })
const returned = draftBooking({ id: 'txn_3', kind: 'refund_failure', amount: 2000, fee: 0, net: 2000 })
const partly = draftFacts({ bookings: [draftBooking(), refund], refunds: [draftRefund({ amount: 2000 })] })
const withdrawn = draftBooking({ id: 'txn_4', kind: 'dispute', amount: -5000, fee: 2000, net: -7000 })
const disputed = draftFacts({ bookings: [draftBooking(), withdrawn], disputes: [draftDispute()] })

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
    const after = settle({ ...donation, state: 'created', stripeSession: null }, facts)
    expect(after).toMatchObject({ state, stripeSession: 'cs_1' })
  })

  it('with all that Stripe booked and the moment of payment as soon as they are known', () => {
    expect(settle(donation, booked)).toMatchObject({
      state: 'succeeded',
      settledAmount: 5000,
      fee: 100,
      net: 4900,
      settledCurrency: 'EUR',
      exchangeRate: null,
      method: 'card',
      paidAt: PAID_AT,
      stripePaymentIntent: 'pi_1',
      stripeCharge: 'ch_1',
    })
  })

  it('without fee when Stripe has not booked it yet, and with it later, still the same payment', () => {
    const first = settle(donation, paid)
    expect(first).toMatchObject({ state: 'succeeded', fee: null, net: null, paidAt: PAID_AT })
    expect(settle(first, booked)).toEqual(settle(donation, booked))
  })

  it('in the currency of the account, with the rate, where the gift was in another', () => {
    const gift = { ...donation, currency: 'CHF' }
    const exchanged = draftBooking({ amount: 5200, fee: 120, net: 5080, rate: '1.04' })
    const taken = { amount: 5000, currency: 'CHF' }
    const after = settle(gift, draftFacts({ currency: 'CHF', taken, bookings: [exchanged] }))
    expect(after).toMatchObject({ settledAmount: 5200, fee: 120, net: 5080, exchangeRate: '1.04' })
    expect(after).toMatchObject({ amount: 5000, currency: 'CHF', settledCurrency: 'EUR' })
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
    for (const late of [open, expired, processing, failed])
      expect(settle(done, late)).toMatchObject({ state: 'succeeded' })
  })

  it('by its invoice where it is a later charge of a monthly gift', () => {
    const charge = draftDonation({
      origin: 'subscription',
      stripeSession: null,
      stripeInvoice: 'in_1',
      state: 'created',
    })
    const byInvoice = { ...booked, session: null, donation: null, invoice: 'in_1' }
    expect(settle(charge, byInvoice)).toMatchObject({ state: 'succeeded', net: 4900, stripeInvoice: 'in_1' })
    expect(settle(charge, { ...byInvoice, invoice: 'in_2' })).toMatchObject({ careReason: 'invoice_differs' })
  })

  it('although the page of a first monthly charge does not name the invoice while it is open', () => {
    const first = draftDonation({ stripeInvoice: 'in_1' })
    expect(settle(first, open)).toEqual(first)
    expect(settle(first, { ...paid, invoice: 'in_1' }).state).toBe('succeeded')
  })
})

describe('money that goes back', () => {
  it('in part leaves the rest, and what remains after it', () => {
    expect(settle(donation, partly)).toMatchObject({ state: 'partly_refunded', refunded: 2000, net: 2900, fee: 100 })
  })

  it('wholly, in two parts, is refunded', () => {
    const refunds = [draftRefund({ amount: 2000 }), draftRefund({ id: 're_2', amount: 3000, state: 'pending' })]
    expect(settle(donation, { ...booked, refunds })).toMatchObject({ state: 'refunded', refunded: 5000 })
  })

  it('and comes again when the refund fails is a gift as before', () => {
    const gone = settle(donation, partly)
    const failedRefund = [draftRefund({ amount: 2000, state: 'failed' })]
    const again = settle(gone, { ...partly, bookings: [...partly.bookings, returned], refunds: failedRefund })
    expect(again).toMatchObject({ state: 'succeeded', refunded: 0, net: 4900 })
  })

  it.each([
    ['is asked for by the bank, without being moved', 'inquiry', 'succeeded', 0],
    ['is withdrawn until the bank decides', 'open', 'disputed', 5000],
    ['was disputed and is ours', 'won', 'dispute_won', 0],
    ['was disputed and is lost', 'lost', 'dispute_lost', 5000],
    ['was asked about, and nothing came of it', 'closed', 'succeeded', 0],
  ] as const)('%s', (_, state, becomes, taken) => {
    const after = settle(donation, { ...booked, disputes: [draftDispute({ state })] })
    expect(after).toMatchObject({ state: becomes, disputed: taken })
  })

  it('by a dispute after a refund, and by a refund after a dispute, is told both ways', () => {
    const both = { ...partly, disputes: [draftDispute({ amount: 3000 })] }
    expect(settle(settle(donation, partly), both)).toMatchObject({ state: 'disputed', refunded: 2000, disputed: 3000 })
    const won = { ...partly, disputes: [draftDispute({ amount: 3000, state: 'won' })] }
    expect(settle(settle(donation, both), won)).toMatchObject({ state: 'partly_refunded', refunded: 2000, disputed: 0 })
  })

  it('costs a fee that is not hidden', () => {
    expect(settle(donation, disputed)).toMatchObject({ fee: 2100, net: -2100, settledAmount: 5000 })
  })
})

describe('the order in which news arrives does not matter', () => {
  it.each([
    ['a card', [open, paid, booked], booked],
    ['a slow debit', [open, processing, paid, booked], booked],
    ['a page that expired before the money came', [open, expired, processing, paid, booked], booked],
    ['a debit that failed first', [open, processing, failed, paid, booked], booked],
    ['a refund', [open, paid, booked, partly], partly],
    ['a dispute', [open, paid, booked, disputed], disputed],
  ])('for %s: every order that ends with the newest ends in the same row', (_, news, last) => {
    const end = settle(donation, last)
    for (const order of permutations(news)) expect([...order, last].reduce(settle, donation)).toEqual(end)
  })

  it('nor does how often each piece of news comes', () => {
    const news = fc.array(fc.constantFrom(open, expired, processing, failed, paid, booked), { maxLength: 30 })
    fc.assert(
      fc.property(news, (pieces) => {
        const end = pieces.reduce(settle, donation)
        expect(pieces.reduce(settle, end).state).toBe(end.state)
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
    ['another invoice', { ...paid, invoice: 'in_2' }, 'invoice_differs'],
    ['the number of another donation', { ...paid, donation: 'other' }, 'donation_differs'],
    ['no number', { ...paid, donation: null }, 'donation_differs'],
  ] as const)('%s', (_, facts, careReason) => {
    const row = careReason === 'invoice_differs' ? { ...donation, stripeInvoice: 'in_1' } : donation
    for (const state of DONATION_STATES.filter((candidate) => candidate !== 'needs_care')) {
      const after = settle({ ...row, state }, facts)
      expect(after).toMatchObject({ state: 'needs_care', careReason, amount: 5000, currency: 'EUR' })
      expect(after.stripePaymentIntent).toBeNull()
    }
  })

  it('and stays so until a person has looked, while what the money does is kept up to date', () => {
    const doubtful = settle(donation, { ...paid, amount: 1 })
    expect(settle(doubtful, booked)).toMatchObject({ state: 'needs_care', careReason: 'amount_differs', net: 4900 })
  })

  it('but a second page that closed without money is no reason to doubt', () => {
    expect(settle(donation, { ...expired, session: 'cs_2' })).toEqual(donation)
  })

  it('and its movements are ours as long as it is the payment of this donation', () => {
    expect(belongsTo(donation, { ...paid, amount: 1 })).toBe(true)
    expect(belongsTo(donation, { ...paid, donation: 'other' })).toBe(false)
    expect(belongsTo(donation, { ...paid, livemode: true })).toBe(false)
    const charge = draftDonation({ stripeSession: null, stripeInvoice: 'in_1' })
    expect(belongsTo(charge, { ...paid, session: null, donation: null, invoice: 'in_1' })).toBe(true)
    expect(belongsTo(charge, { ...paid, session: null, donation: null, invoice: 'in_2' })).toBe(false)
  })
})

describe('money of an issuer we refuse', () => {
  const blocked = { ...booked, isIssuerBlocked: true }

  it('is booked and set aside, from whatever state', () => {
    for (const state of DONATION_STATES.filter((candidate) => candidate !== 'needs_care')) {
      const after = settle({ ...donation, state }, blocked)
      expect(after).toMatchObject({
        state: 'needs_care',
        careReason: 'blocked_issuer',
        net: 4900,
        stripeCharge: 'ch_1',
      })
    }
  })

  it('and stays set aside when it has gone back', () => {
    const gone = { ...blocked, refunds: [draftRefund()] }
    expect(settle(settle(donation, blocked), gone)).toMatchObject({ state: 'needs_care', refunded: 5000 })
  })

  it('is not refused before it was taken: a card that was declined may be followed by another', () => {
    expect(settle(donation, { ...open, isIssuerBlocked: true })).toEqual(donation)
  })
})

const anyRefund = fc.record({ amount: fc.integer({ min: 1, max: 1500 }), state: fc.constantFrom(...REFUND_STATES) })
const anyDispute = fc.record({ amount: fc.integer({ min: 1, max: 5000 }), state: fc.constantFrom(...DISPUTE_STATES) })
const anyFacts: fc.Arbitrary<PaymentFacts> = fc
  .record({
    session: fc.constantFrom('cs_1', 'cs_2', null),
    invoice: fc.constantFrom(null, 'in_1'),
    paymentIntent: fc.constantFrom(null, 'pi_1', 'pi_2'),
    charge: fc.constantFrom(null, 'ch_1'),
    donation: fc.constantFrom(null, donation.id, 'other'),
    livemode: fc.boolean(),
    status: fc.constantFrom(
      'open' as const,
      'expired' as const,
      'processing' as const,
      'failed' as const,
      'paid' as const,
    ),
    amount: fc.constantFrom(null, 0, 5000, 5001),
    currency: fc.constantFrom(null, 'EUR', 'USD'),
    taken: fc.constantFrom(null, { amount: 5000, currency: 'EUR' }, { amount: 1, currency: 'EUR' }),
    isIssuerBlocked: fc.boolean(),
    bookings: fc.constantFrom([], booked.bookings, partly.bookings, disputed.bookings),
    refunds: fc.array(anyRefund, { maxLength: 3 }),
    disputes: fc.array(anyDispute, { maxLength: 2 }),
    paidAt: fc.constantFrom(null, PAID_AT),
  })
  .map(({ refunds, disputes, ...facts }) =>
    draftFacts({
      ...facts,
      refunds: refunds.map((one, at) => draftRefund({ ...one, id: `re_${at}` })),
      disputes: disputes.map((one, at) => draftDispute({ ...one, id: `dp_${at}` })),
    }),
  )
const anyDonation = fc
  .record({ state: fc.constantFrom(...DONATION_STATES), stripeSession: fc.constantFrom('cs_1', null) })
  .map((change) => draftDonation({ ...change, careReason: change.state === 'needs_care' ? 'amount_differs' : null }))

describe('whatever Stripe says', () => {
  it('no state ever follows another that it may not follow, and what is paid agrees with our row', () => {
    fc.assert(
      fc.property(anyDonation, anyFacts, (before, facts) => {
        const settlement = decideSettlement(before, facts, now)
        if (settlement.kind !== 'transition') return
        expect(mayFollow(before.state, settlement.to)).toBe(true)
        expect(settlement.to === 'needs_care').toBe(settlement.careReason !== null)
        if (!isPaid(settlement.to)) return
        expect(facts).toMatchObject({ status: 'paid', amount: 5000, currency: 'EUR', livemode: false })
        expect(facts.isIssuerBlocked).toBe(false)
        expect(settlement.changes.paidAt).not.toBeNull()
      }),
      { numRuns: 5000 },
    )
  })

  it('the same said twice changes nothing the second time', () => {
    fc.assert(
      fc.property(anyDonation, anyFacts, (before, facts) => {
        const once = settle(before, facts)
        expect(settle(once, facts)).toEqual(once)
      }),
      { numRuns: 5000 },
    )
  })

  it('the totals are what Stripe booked, to the cent, and never less than nothing goes back', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const after = settle(donation, facts)
        expect(after.refunded).toBeGreaterThanOrEqual(0)
        expect(after.refunded).toBeLessThanOrEqual(5000)
        if (after.net === null || after.state === 'awaiting_payment') return
        const total = (name: 'net' | 'fee') => facts.bookings.reduce((sum, booking) => sum + booking[name], 0)
        expect([after.net, after.fee]).toEqual([total('net'), total('fee')])
        expect(after.settledCurrency).toBe('EUR')
      }),
      { numRuns: 3000 },
    )
  })

  it('two donations that stood differently stand alike after the newest word, once money has come', () => {
    const paidFacts = anyFacts.filter((facts) => facts.status === 'paid' && !facts.isIssuerBlocked)
    const earlier = fc.array(fc.constantFrom(open, expired, processing, failed, paid), { maxLength: 4 })
    fc.assert(
      fc.property(earlier, earlier, paidFacts, (one, other, last) => {
        const [first, second] = [one, other].map((news) => [...news, last].reduce(settle, donation))
        expect(first?.state).toBe(second?.state)
      }),
      { numRuns: 2000 },
    )
  })

  it('a row restated by what Stripe says is the row it becomes', () => {
    expect(settle(donation, partly)).toMatchObject(restate(donation, partly, now))
  })
})
