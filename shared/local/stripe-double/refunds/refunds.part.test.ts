import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giftOf, refusal, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

const DAY = 24 * 60 * 60

let double: DoubleUnderTest
let stripe: Stripe
let control: DoubleUnderTest['control']
beforeAll(async () => {
  double = await startDoubleUnderTest()
  ;({ stripe, control } = double)
})
beforeEach(() => control.reset())
afterAll(() => double.stop())

async function pay(card = 'success', amount = 5000): Promise<{ intent: string; charge: string; session: string }> {
  const { id } = await stripe.checkout.sessions.create(giftOf(amount))
  await control.pay({ session: id, card })
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] })
  const intent = session.payment_intent as Stripe.PaymentIntent
  return { intent: intent.id, charge: intent.latest_charge as string, session: id }
}

const typesSince = async (count: number) => (await control.events()).slice(count).map(({ type }) => type)
const eventCount = async () => (await control.events()).length

describe('a refund', () => {
  it('of a part of a card payment is done at once, is taken off the balance, and is told of', async () => {
    const { intent, charge } = await pay()
    const before = await eventCount()
    const refund = await stripe.refunds.create({
      payment_intent: intent,
      amount: 2000,
      reason: 'requested_by_customer',
      metadata: { refund: 'r1' },
      expand: ['balance_transaction', 'charge'],
    })
    expect(refund).toMatchObject({
      object: 'refund',
      amount: 2000,
      currency: 'eur',
      payment_intent: intent,
      status: 'succeeded',
      reason: 'requested_by_customer',
      metadata: { refund: 'r1' },
      balance_transaction: { amount: -2000, fee: 0, net: -2000, type: 'refund', reporting_category: 'refund' },
      charge: { id: charge, amount_refunded: 2000, refunded: false },
    })
    expect(await typesSince(before)).toEqual(['charge.refunded', 'refund.created'])
    const [told] = (await control.events()).slice(before)
    expect(told).toMatchObject({
      data: { object: { amount_refunded: 2000 }, previous_attributes: { amount_refunded: 0 } },
      request: { id: refund.lastResponse.requestId },
    })
  })

  it('without an amount gives back what is left, and then there is no more', async () => {
    const { charge } = await pay()
    await stripe.refunds.create({ charge, amount: 2000 })
    expect(await stripe.refunds.create({ charge })).toMatchObject({ amount: 3000 })
    expect(await stripe.charges.retrieve(charge, { expand: ['refunds'] })).toMatchObject({
      amount_refunded: 5000,
      refunded: true,
      refunds: { data: [{ amount: 3000 }, { amount: 2000 }] },
    })
    expect(await refusal(stripe.refunds.create({ charge }))).toMatchObject({
      statusCode: 400,
      code: 'charge_already_refunded',
    })
    expect((await stripe.refunds.list({ charge })).data.map(({ amount }) => amount)).toEqual([3000, 2000])
  })

  it('of more than is left is refused, without a code, as at Stripe', async () => {
    const { intent } = await pay()
    await stripe.refunds.create({ payment_intent: intent, amount: 1 })
    const error = await refusal(stripe.refunds.create({ payment_intent: intent, amount: 5000 }))
    expect(error).toMatchObject({ statusCode: 400, rawType: 'invalid_request_error', param: 'amount' })
    expect(error.code).toBeUndefined()
    expect(error.message).toBe('Refund amount (€50.00) is greater than unrefunded amount on charge (€49.99)')
  })

  it.each([
    ['nothing', {}, { code: 'parameter_missing' }],
    ['an unknown charge', { charge: 'ch_none' }, { code: 'resource_missing', param: 'charge' }],
    ['an unknown payment', { payment_intent: 'pi_none' }, { code: 'resource_missing', param: 'payment_intent' }],
    ['an amount of nothing', { charge: 'ch_none', amount: 0 }, { code: 'parameter_invalid_integer', param: 'amount' }],
    ['a reason of its own', { charge: 'ch_none', reason: 'kindness' }, { param: 'reason' }],
    ['an unknown parameter', { charge: 'ch_none', fee: 1 }, { code: 'parameter_unknown', param: 'fee' }],
  ])('of %s is refused', async (_what, params, expected) => {
    expect(await refusal(stripe.refunds.create(params as Stripe.RefundCreateParams))).toMatchObject(expected)
  })

  it.each(['decline', 'sepa_debit'])('of what was not paid (%s) is refused', async (card) => {
    const { intent } = await pay(card)
    const error = await refusal(stripe.refunds.create({ payment_intent: intent }))
    expect(error).toMatchObject({ statusCode: 400 })
    expect(error.message).toContain('does not have a successful charge to refund')
  })

  it('of a debit is pending first, and done some days later', async () => {
    const { session, intent } = await pay('sepa_debit')
    await control.settle(session, 'succeeded')
    const refund = await stripe.refunds.create({
      payment_intent: intent,
      amount: 500,
      expand: ['balance_transaction'],
    })
    expect(refund.id).toMatch(/^pyr_/)
    expect(refund).toMatchObject({ status: 'pending', balance_transaction: { amount: -500, type: 'payment_refund' } })
    expect(await control.advanceClock(4 * DAY)).toEqual([])
    expect(await control.advanceClock(DAY)).toMatchObject([{ id: refund.id, what: 'refund_succeeded' }])
    expect(await stripe.refunds.retrieve(refund.id)).toMatchObject({ status: 'succeeded' })
    expect((await control.events()).slice(-2).map(({ type }) => type)).toEqual([
      'refund.updated',
      'charge.refund.updated',
    ])
  })

  it('to a card of late refunds is pending first', async () => {
    const { charge } = await pay('4000000000007726')
    expect(await stripe.refunds.create({ charge })).toMatchObject({ status: 'pending' })
    await control.advanceClock(DAY)
    expect((await stripe.refunds.list({ charge })).data).toMatchObject([{ status: 'succeeded' }])
  })

  it('that comes back is failed, and the money is on the account and owed again', async () => {
    const { charge } = await pay('refund_fails')
    const { id } = await stripe.refunds.create({ charge })
    await control.advanceClock(DAY)
    const refund = await stripe.refunds.retrieve(id, { expand: ['failure_balance_transaction', 'charge'] })
    expect(refund).toMatchObject({
      status: 'failed',
      failure_reason: 'expired_or_canceled_card',
      failure_balance_transaction: {
        amount: 5000,
        fee: 0,
        type: 'refund_failure',
        reporting_category: 'refund_failure',
      },
      charge: { amount_refunded: 0, refunded: false },
    })
    expect((await control.events()).slice(-3).map(({ type }) => type)).toEqual([
      'refund.failed',
      'refund.updated',
      'charge.refund.updated',
    ])
    const sum = (await control.balanceTransactions()).reduce((total, { net }) => total + net, 0)
    expect(sum).toBe(5000 - 100)
  })

  it('may be made in the dashboard, and then no call is behind it', async () => {
    const { session } = await pay()
    const refund = await control.refund(session, { amount: 700 })
    expect(refund).toMatchObject({ amount: 700, status: 'succeeded' })
    expect((await control.events()).at(-1)).toMatchObject({ type: 'refund.created', request: { id: null } })
    await expect(control.refund(session, { amount: 4301 })).rejects.toThrow('greater than unrefunded amount')
  })

  it('is made once for one idempotency key', async () => {
    const { charge } = await pay()
    const ask = () => stripe.refunds.create({ charge, amount: 1000 }, { idempotencyKey: 'refund-1' })
    expect((await ask()).id).toBe((await ask()).id)
    expect(await stripe.charges.retrieve(charge)).toMatchObject({ amount_refunded: 1000 })
  })
})
