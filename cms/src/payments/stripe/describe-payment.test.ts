import type Stripe from 'stripe'
import { describe, expect, it } from 'vitest'
import { describePayment } from './describe-payment.ts'

const created = 1_795_342_800
const booked = { id: 'txn_1', amount: 5000, fee: 100, net: 4900, currency: 'eur', exchange_rate: null, created }
const charge = {
  id: 'ch_1',
  created,
  amount_refunded: 0,
  disputed: false,
  payment_method_details: { type: 'card', card: { country: 'FR' } },
  balance_transaction: booked,
  failure_balance_transaction: null,
}
const intent = { id: 'pi_1', status: 'succeeded', amount_received: 5000, currency: 'eur', latest_charge: charge }
const page = {
  id: 'cs_1',
  mode: 'payment',
  status: 'complete',
  payment_status: 'paid',
  livemode: false,
  amount_total: 5000,
  currency: 'eur',
  metadata: { donation: 'our-id' },
  payment_intent: 'pi_1',
}
const invoice = { id: 'in_1', status: 'paid', attempted: true, livemode: false, amount_due: 5000, currency: 'eur' }

/** The few fields that are read, in the place of the hundreds that Stripe sends. */
function read(payment: {
  page?: object | null
  invoice?: object | null
  intent?: object | null
  refunds?: object[]
  disputes?: object[]
}) {
  const whole = { page, invoice: null, intent, refunds: [], disputes: [], ...payment }
  return describePayment(whole as unknown as Parameters<typeof describePayment>[0])
}

describe('what Stripe says of a payment, in our words', () => {
  it('paid and booked', () => {
    expect(read({})).toEqual({
      session: 'cs_1',
      invoice: null,
      paymentIntent: 'pi_1',
      charge: 'ch_1',
      donation: 'our-id',
      livemode: false,
      status: 'paid',
      amount: 5000,
      currency: 'EUR',
      taken: { amount: 5000, currency: 'EUR' },
      method: 'card',
      isIssuerBlocked: false,
      bookings: [
        {
          id: 'txn_1',
          kind: 'charge',
          amount: 5000,
          fee: 100,
          net: 4900,
          currency: 'EUR',
          rate: null,
          bookedAt: new Date(created * 1000),
        },
      ],
      refunds: [],
      disputes: [],
      paidAt: new Date(created * 1000),
    })
  })

  it('paid and not booked yet', () => {
    const unbooked = { ...intent, latest_charge: { ...charge, balance_transaction: null } }
    expect(read({ intent: unbooked })).toMatchObject({ status: 'paid', bookings: [] })
  })

  it('booked in another currency than it was paid in, with the rate', () => {
    const exchanged = { ...charge, balance_transaction: { ...booked, currency: 'chf', exchange_rate: 0.9345 } }
    const facts = read({ intent: { ...intent, latest_charge: exchanged } })
    expect(facts).toMatchObject({ currency: 'EUR', bookings: [{ currency: 'CHF', rate: '0.9345' }] })
  })

  it.each([
    ['open and untouched', { status: 'open', payment_status: 'unpaid' }, null, 'open'],
    ['open after a declined card', { status: 'open', payment_status: 'unpaid' }, 'requires_payment_method', 'open'],
    ['expired', { status: 'expired', payment_status: 'unpaid' }, null, 'expired'],
    ['a debit under way', { payment_status: 'unpaid' }, 'processing', 'processing'],
    ['a debit that the bank refused', { payment_status: 'unpaid' }, 'requires_payment_method', 'failed'],
    ['a debit that was cancelled', { payment_status: 'unpaid' }, 'canceled', 'failed'],
    ['complete and unpaid, of which no more is known', { payment_status: 'unpaid' }, null, 'processing'],
  ])('%s', (_, change, intentStatus, status) => {
    const found = intentStatus === null ? null : { ...intent, status: intentStatus, amount_received: 0 }
    expect(read({ page: { ...page, ...change }, intent: found })).toMatchObject({ status, taken: null })
  })

  it('a page that asked for nothing took nothing', () => {
    const nothing = { ...page, payment_status: 'no_payment_required', amount_total: 0, payment_intent: null }
    const facts = read({ page: nothing, intent: null })
    expect(facts).toMatchObject({ status: 'paid', taken: { amount: 0, currency: 'EUR' }, paymentIntent: null })
  })

  it('a payment with a number that is not ours, or none', () => {
    expect(read({ page: { ...page, metadata: null } }).donation).toBeNull()
    expect(read({ page: { ...page, metadata: { order: '7' } } }).donation).toBeNull()
  })
})

describe('a charge of a monthly gift', () => {
  it('by its invoice alone: no page, no number of ours', () => {
    const facts = read({ page: null, invoice })
    expect(facts).toMatchObject({ session: null, donation: null, invoice: 'in_1', status: 'paid', amount: 5000 })
    expect(facts.taken).toEqual({ amount: 5000, currency: 'EUR' })
  })

  it('the first by its page, which says how it stands once it is complete', () => {
    const first = { ...page, mode: 'subscription', payment_intent: null, invoice: 'in_1' }
    const facts = read({ page: first, invoice })
    expect(facts).toMatchObject({
      session: 'cs_1',
      donation: 'our-id',
      invoice: 'in_1',
      status: 'paid',
      charge: 'ch_1',
    })
    const open = { ...first, status: 'open', payment_status: 'unpaid', invoice: null }
    expect(read({ page: open, intent: null })).toMatchObject({ status: 'open', invoice: null, taken: null })
  })

  it.each([
    ['a draft', { status: 'draft', attempted: false }, null, 'open'],
    ['not charged yet', { status: 'open', attempted: false }, 'requires_payment_method', 'open'],
    ['a debit under way', { status: 'open' }, 'processing', 'processing'],
    ['a card that was declined', { status: 'open' }, 'requires_payment_method', 'failed'],
    ['a card whose bank wants to see the donor', { status: 'open' }, 'requires_action', 'failed'],
    ['given up', { status: 'uncollectible' }, 'requires_payment_method', 'failed'],
    ['void, and never charged', { status: 'void', attempted: false }, 'canceled', 'expired'],
    ['void, after a charge that failed', { status: 'void' }, 'canceled', 'failed'],
  ])('%s', (_, change, intentStatus, status) => {
    const found = intentStatus === null ? null : { ...intent, status: intentStatus, amount_received: 0 }
    const facts = read({ page: null, invoice: { ...invoice, ...change }, intent: found })
    expect(facts).toMatchObject({ status, taken: null })
  })

  it('an invoice paid past Stripe’s card rails took what the invoice says, and nothing is booked', () => {
    const facts = read({ page: null, invoice: { ...invoice, amount_paid: 5000 }, intent: null })
    expect(facts).toMatchObject({
      status: 'paid',
      taken: { amount: 5000, currency: 'EUR' },
      bookings: [],
      charge: null,
    })
  })
})

describe('the way the donor paid', () => {
  it.each([
    ['card', 'card'],
    ['sepa_debit', 'sepa_debit'],
    ['paypal', 'other'],
    ['link', 'other'],
  ])('%s is "%s"', (type, method) => {
    const latest = { ...charge, payment_method_details: { type, [type]: { country: 'DE' } } }
    expect(read({ intent: { ...intent, latest_charge: latest } }).method).toBe(method)
  })
})

describe('the issuer of the card', () => {
  const withDetails = (details: object) =>
    read({ intent: { ...intent, latest_charge: { ...charge, payment_method_details: details } } })

  it.each([
    ['a card', { type: 'card', card: { country: 'RU' } }],
    ['a card of Belarus', { type: 'card', card: { country: 'BY' } }],
    ['a card in a telephone', { type: 'card', card: { country: 'RU', wallet: { type: 'apple_pay', apple_pay: {} } } }],
    ['what stands behind a wallet', { type: 'revolut_pay', revolut_pay: { funding: { card: { country: 'RU' } } } }],
    ['what stands behind Link', { type: 'link', link: { country: 'BY' } }],
  ])('is refused, and not named: %s', (_, details) => {
    const facts = withDetails(details)
    expect(facts.isIssuerBlocked).toBe(true)
    expect(JSON.stringify(facts)).not.toMatch(/"(RU|BY)"/)
  })

  it.each([
    ['FR', { type: 'card', card: { country: 'FR' } }],
    ['none named', { type: 'card', card: { country: null } }],
    ['no details', {}],
  ])('is accepted: %s', (_, details) => {
    expect(withDetails(details).isIssuerBlocked).toBe(false)
  })

  it('is not asked of the address: that says where the donor lives, and is none of our business', () => {
    const billing = { ...charge, billing_details: { address: { country: 'RU' } } }
    expect(read({ intent: { ...intent, latest_charge: billing } }).isIssuerBlocked).toBe(false)
  })
})

const movement = (change: object) => ({ ...booked, fee: 0, ...change })

describe('money that goes back', () => {
  const refund = {
    id: 're_1',
    amount: 2000,
    currency: 'eur',
    status: 'succeeded',
    created,
    metadata: { refund: 'our-refund' },
    balance_transaction: movement({ id: 'txn_2', amount: -2000, net: -2000 }),
  }

  it('as a refund, with our number of it and its booking', () => {
    const facts = read({ refunds: [refund] })
    expect(facts.refunds).toEqual([
      {
        id: 're_1',
        refund: 'our-refund',
        amount: 2000,
        currency: 'EUR',
        state: 'succeeded',
        createdAt: new Date(created * 1000),
      },
    ])
    expect(facts.bookings.map(({ kind, net }) => [kind, net])).toEqual([
      ['charge', 4900],
      ['refund', -2000],
    ])
  })

  it('and comes again when the refund fails', () => {
    const back = movement({ id: 'txn_3', amount: 2000, net: 2000 })
    const facts = read({ refunds: [{ ...refund, status: 'failed', failure_balance_transaction: back }] })
    expect(facts.refunds[0]?.state).toBe('failed')
    expect(facts.bookings.map(({ kind }) => kind)).toEqual(['charge', 'refund', 'refund_failure'])
  })

  it.each([
    ['pending', 'pending'],
    ['requires_action', 'pending'],
    [null, 'pending'],
    ['canceled', 'canceled'],
  ])('a refund that is %s at Stripe is %s', (status, state) => {
    expect(read({ refunds: [{ ...refund, status }] }).refunds[0]?.state).toBe(state)
  })

  const dispute = {
    id: 'dp_1',
    amount: 5000,
    currency: 'eur',
    status: 'needs_response',
    reason: 'fraudulent',
    created,
    evidence_details: { due_by: created + 86_400 },
    balance_transactions: [movement({ id: 'txn_4', amount: -5000, fee: 2000, net: -7000 })],
  }

  it('as a dispute, with its fee and the day by which to answer', () => {
    const facts = read({ disputes: [dispute] })
    const openedAt = new Date(created * 1000)
    expect(facts.disputes).toEqual([
      {
        id: 'dp_1',
        amount: 5000,
        currency: 'EUR',
        state: 'open',
        reason: 'fraudulent',
        openedAt,
        dueBy: new Date((created + 86_400) * 1000),
      },
    ])
    expect(facts.bookings.at(-1)).toMatchObject({ kind: 'dispute', fee: 2000, net: -7000 })
  })

  it('and is given back when the dispute is won', () => {
    const moves = [...dispute.balance_transactions, movement({ id: 'txn_5', amount: 5000, net: 5000 })]
    const facts = read({ disputes: [{ ...dispute, status: 'won', balance_transactions: moves }] })
    expect(facts.bookings.map(({ kind }) => kind)).toEqual(['charge', 'dispute', 'dispute_reversal'])
  })

  it.each([
    ['warning_needs_response', 'inquiry'],
    ['warning_under_review', 'inquiry'],
    ['warning_closed', 'closed'],
    ['needs_response', 'open'],
    ['under_review', 'open'],
    ['appeal_under_review', 'open'],
    ['won', 'won'],
    ['lost', 'lost'],
    ['prevented', 'lost'],
    ['a_word_of_next_year', 'open'],
  ])('a dispute that is %s at Stripe is %s', (status, state) => {
    expect(read({ disputes: [{ ...dispute, status }] }).disputes[0]?.state).toBe(state)
  })

  it('a dispute that was prevented, and moved nothing, is closed; one without a day has none', () => {
    const prevented = { ...dispute, status: 'prevented', balance_transactions: [], evidence_details: { due_by: null } }
    expect(read({ disputes: [prevented] }).disputes[0]).toMatchObject({ state: 'closed', dueBy: null })
  })

  it('a debit that was booked and then failed', () => {
    const latest = { ...charge, failure_balance_transaction: movement({ id: 'txn_6', amount: -5000, net: -5000 }) }
    expect(read({ intent: { ...intent, latest_charge: latest } }).bookings.at(-1)).toMatchObject({
      kind: 'other',
      net: -5000,
    })
  })
})

it('not one word about the payer is passed on', () => {
  const latest = {
    ...charge,
    billing_details: { name: 'CANARY', email: 'canary@example.org', address: { city: 'CANARY', country: 'ZZ' } },
    receipt_email: 'canary@example.org',
    payment_method_details: { type: 'card', card: { country: 'ZZ', last4: '9999', fingerprint: 'CANARY' } },
  }
  const facts = read({
    page: { ...page, customer_details: { name: 'CANARY', email: 'canary@example.org' }, customer: 'CANARY' },
    intent: { ...intent, latest_charge: latest as unknown as Stripe.Charge },
  })
  expect(JSON.stringify(facts)).not.toMatch(/canary|9999|ZZ/i)
})
