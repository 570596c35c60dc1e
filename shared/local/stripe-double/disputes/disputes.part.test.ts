import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giftOf, refusal, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

let double: DoubleUnderTest
let stripe: Stripe
let control: DoubleUnderTest['control']
beforeAll(async () => {
  double = await startDoubleUnderTest()
  ;({ stripe, control } = double)
})
beforeEach(() => control.reset())
afterAll(() => double.stop())

async function pay(card = 'success'): Promise<{ intent: string; session: string }> {
  const { id } = await stripe.checkout.sessions.create(giftOf(5000))
  await control.pay({ session: id, card })
  const { payment_intent } = await stripe.checkout.sessions.retrieve(id)
  return { intent: payment_intent as string, session: id }
}

const disputeEvents = async () =>
  (await control.events()).map(({ type }) => type).filter((type) => type.startsWith('charge.dispute.'))
const disputesOf = async (intent: string) => (await stripe.disputes.list({ payment_intent: intent })).data
const balance = async () => (await control.balanceTransactions()).reduce((sum, { net }) => sum + net, 0)

describe('a dispute', () => {
  it('takes the amount and the fee, and blocks refunds', async () => {
    const { intent } = await pay()
    const { id } = await control.openDispute(intent, { reason: 'product_not_received' })
    const dispute = await stripe.disputes.retrieve(id, { expand: ['charge'] })
    expect(dispute).toMatchObject({
      amount: 5000,
      currency: 'eur',
      status: 'needs_response',
      reason: 'product_not_received',
      is_charge_refundable: false,
      payment_intent: intent,
      charge: { disputed: true, amount_refunded: 0 },
      balance_transactions: [
        { amount: -5000, fee: 1500, net: -6500, type: 'adjustment', reporting_category: 'dispute', source: id },
      ],
    })
    expect(await disputeEvents()).toEqual(['charge.dispute.created', 'charge.dispute.funds_withdrawn'])
    expect(await refusal(stripe.refunds.create({ payment_intent: intent }))).toMatchObject({
      statusCode: 400,
      code: 'charge_disputed',
    })
  })

  it('that is won brings the amount back, not the fee, and then a refund is possible', async () => {
    const { intent } = await pay()
    const { id } = await control.openDispute(intent)
    await control.moveDispute(id, 'under_review')
    const dispute = await control.closeDispute(id, 'won')
    expect(dispute).toMatchObject({ status: 'won', is_charge_refundable: true })
    expect(dispute.balance_transactions).toMatchObject([
      { net: -6500 },
      { amount: 5000, fee: 0, net: 5000, reporting_category: 'dispute_reversal' },
    ])
    expect((await disputeEvents()).slice(2)).toEqual([
      'charge.dispute.updated',
      'charge.dispute.closed',
      'charge.dispute.funds_reinstated',
    ])
    expect(await balance()).toBe(4900 - 1500)
    expect(await stripe.refunds.create({ payment_intent: intent })).toMatchObject({ amount: 5000 })
    await expect(control.closeDispute(id, 'lost')).rejects.toThrow('404')
  })

  it('that is lost moves no more money, and blocks refunds for ever', async () => {
    const { intent } = await pay()
    const { id } = await control.openDispute(intent)
    expect(await control.closeDispute(id, 'lost')).toMatchObject({ status: 'lost' })
    expect(await balance()).toBe(4900 - 6500)
    expect(await disputeEvents()).not.toContain('charge.dispute.funds_reinstated')
    expect(await refusal(stripe.refunds.create({ payment_intent: intent }))).toMatchObject({ code: 'charge_disputed' })
  })

  it('of a part, and several of one charge, are told apart', async () => {
    const { intent } = await pay()
    await control.openDispute(intent, { amount: 1000 })
    await control.openDispute(intent, { amount: 500 })
    expect((await disputesOf(intent)).map(({ amount }) => amount)).toEqual([500, 1000])
    expect(await balance()).toBe(4900 - 1000 - 500 - 2 * 1500)
  })

  it('that is only an inquiry moves no money, leaves refunds possible, and may still become a dispute', async () => {
    const { intent } = await pay()
    const { id } = await control.openDispute(intent, { isInquiry: true })
    expect(await stripe.disputes.retrieve(id)).toMatchObject({
      status: 'warning_needs_response',
      is_charge_refundable: true,
      balance_transactions: [],
      payment_method_details: { card: { case_type: 'inquiry' } },
    })
    expect(await balance()).toBe(4900)
    await stripe.refunds.create({ payment_intent: intent, amount: 100 })
    expect(await control.moveDispute(id, 'escalated')).toMatchObject({ status: 'needs_response' })
    expect(await balance()).toBe(4900 - 100 - 6500)
    expect(await disputeEvents()).toEqual([
      'charge.dispute.created',
      'charge.dispute.updated',
      'charge.dispute.funds_withdrawn',
    ])
  })

  it('that was only an inquiry may come to nothing', async () => {
    const { intent } = await pay()
    const { id } = await control.openDispute(intent, { isInquiry: true })
    await stripe.refunds.create({ payment_intent: intent })
    expect(await stripe.disputes.retrieve(id)).toMatchObject({ is_charge_refundable: false })
    expect(await control.closeDispute(id, 'warning_closed')).toMatchObject({ status: 'warning_closed' })
    expect(await balance()).toBe(4900 - 5000)
  })

  it('can follow on a refund, for the whole again', async () => {
    const { intent } = await pay()
    await stripe.refunds.create({ payment_intent: intent })
    expect(await control.openDispute(intent)).toMatchObject({ amount: 5000, status: 'needs_response' })
    expect(await balance()).toBe(4900 - 5000 - 6500)
  })

  it('of a debit is lost at once', async () => {
    const { intent, session } = await pay('sepa_debit')
    await expect(control.openDispute(intent)).rejects.toThrow('the charge is pending')
    await control.settle(session, 'succeeded')
    const dispute = await control.openDispute(intent)
    expect(dispute).toMatchObject({ status: 'lost', reason: 'debit_not_authorized' })
    expect(dispute.payment_method_details).toBeUndefined()
    expect(await disputeEvents()).toEqual([
      'charge.dispute.created',
      'charge.dispute.funds_withdrawn',
      'charge.dispute.closed',
    ])
    await expect(control.closeDispute(dispute.id, 'won')).rejects.toThrow('404')
  })

  it('that nobody answers in time is lost, and an inquiry that nobody follows up is closed', async () => {
    const [one, other] = [await pay(), await pay()]
    const { id } = await control.openDispute(one.intent)
    const { id: answered } = await control.openDispute(one.intent, { amount: 100 })
    const { id: inquiry } = await control.openDispute(other.intent, { isInquiry: true })
    await control.moveDispute(answered, 'under_review')
    expect(
      (await control.advanceClock(121 * 24 * 60 * 60)).filter(({ what }) => what !== 'session_expired'),
    ).toMatchObject([
      { id, what: 'dispute_lost' },
      { id: inquiry, what: 'inquiry_closed' },
    ])
    expect(await stripe.disputes.retrieve(id)).toMatchObject({ status: 'lost', evidence_details: { past_due: true } })
    expect(await stripe.disputes.retrieve(answered)).toMatchObject({ status: 'under_review' })
    expect(await stripe.disputes.retrieve(inquiry)).toMatchObject({ status: 'warning_closed' })
  })

  it('follows at once on a payment with the card for it', async () => {
    const { intent } = await pay('4000000000000259')
    expect(await disputesOf(intent)).toMatchObject([{ amount: 5000, reason: 'fraudulent', status: 'needs_response' }])
    const types = (await control.events()).map(({ type }) => type)
    expect(types.indexOf('charge.dispute.created')).toBeGreaterThan(types.indexOf('checkout.session.completed'))
  })
})
