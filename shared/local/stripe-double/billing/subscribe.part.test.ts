import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { monthlyGiftOf, refusal, startDoubleUnderTest } from '../double-under-test.ts'
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

const open = async () => (await stripe.checkout.sessions.create(monthlyGiftOf(2000))).id

async function readWhole(id: string) {
  const session = await stripe.checkout.sessions.retrieve(id, {
    expand: ['subscription', 'invoice.payments', 'customer'],
  })
  const invoice = session.invoice as Stripe.Invoice
  const [payment] = invoice.payments?.data ?? []
  const intent = await stripe.paymentIntents.retrieve(payment?.payment.payment_intent as string, {
    expand: ['latest_charge.balance_transaction'],
  })
  return { session, subscription: session.subscription as Stripe.Subscription, invoice, payment, intent }
}

describe('a session for a monthly gift', () => {
  it('opens with nothing behind it yet', async () => {
    const session = await stripe.checkout.sessions.create(monthlyGiftOf(2000))
    expect(session).toMatchObject({
      mode: 'subscription',
      amount_total: 2000,
      status: 'open',
      payment_intent: null,
      subscription: null,
      invoice: null,
      customer: null,
      customer_creation: 'always',
      invoice_creation: null,
      payment_method_collection: 'always',
    })
    expect(await control.customers()).toEqual([])
  })

  it('that is paid brings customer, subscription, first invoice and payment, each knowing the others', async () => {
    const id = await open()
    expect(await control.pay({ session: id, email: 'monthly@example.com' })).toMatchObject({ kind: 'paid' })
    const { session, subscription, invoice, payment, intent } = await readWhole(id)
    expect(session).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      payment_intent: null,
      customer: { email: 'monthly@example.com', invoice_settings: { default_payment_method: null } },
    })
    const [item] = subscription.items.data
    expect(subscription).toMatchObject({
      status: 'active',
      billing_mode: { type: 'flexible' },
      metadata: { donation: 'donation-1' },
      latest_invoice: invoice.id,
      default_payment_method: expect.stringMatching(/^pm_/),
    })
    expect(item?.price).toMatchObject({ unit_amount: 2000, recurring: { interval: 'month', interval_count: 1 } })
    expect(item?.current_period_start).toBe(subscription.billing_cycle_anchor)
    expect((item?.current_period_end ?? 0) - (item?.current_period_start ?? 0)).toBeGreaterThan(27 * 86_400)
    expect(invoice).toMatchObject({
      status: 'paid',
      billing_reason: 'subscription_create',
      amount_due: 2000,
      amount_paid: 2000,
      amount_remaining: 0,
      attempt_count: 1,
      number: expect.stringMatching(/-0001$/),
      parent: {
        type: 'subscription_details',
        subscription_details: { subscription: subscription.id, metadata: { donation: 'donation-1' } },
      },
      lines: { data: [{ amount: 2000, subscription: subscription.id, metadata: { donation: 'donation-1' } }] },
    })
    expect(payment).toMatchObject({ status: 'paid', amount_paid: 2000, is_default: true, invoice: invoice.id })
    expect(intent).toMatchObject({
      status: 'succeeded',
      customer: subscription.customer,
      description: 'Subscription creation',
      metadata: {},
      setup_future_usage: 'off_session',
      latest_charge: { customer: subscription.customer, balance_transaction: { fee: 55, net: 1945 } },
    })
  })

  it('tells of all that in the order of its happening', async () => {
    await control.pay({ session: await open() })
    expect((await control.events()).map(({ type }) => type)).toEqual([
      'payment_intent.created',
      'customer.created',
      'payment_method.attached',
      'customer.subscription.created',
      'invoice.created',
      'invoice.finalized',
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.paid',
      'invoice.payment_succeeded',
      'invoice_payment.paid',
      'customer.subscription.updated',
      'checkout.session.completed',
      'charge.updated',
    ])
  })

  it('whose card is declined leaves nothing but the failed payment, and takes another card', async () => {
    const id = await open()
    expect(await control.pay({ session: id, card: 'decline' })).toEqual({ kind: 'declined' })
    expect(await control.customers()).toEqual([])
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ status: 'open', payment_intent: null })
    expect((await stripe.charges.list()).data).toMatchObject([{ status: 'failed', failure_code: 'card_declined' }])
    expect(await control.pay({ session: id })).toMatchObject({ kind: 'paid' })
    expect(await control.customers()).toHaveLength(1)
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1)
  })

  it('goes by the bank where the card asks for it', async () => {
    const id = await open()
    expect(await control.pay({ session: id, card: 'three_d_secure', authentication: 'leave' })).toEqual({
      kind: 'authentication_needed',
    })
    expect(await control.subscriptions()).toEqual([])
    expect(await control.pay({ session: id, card: 'three_d_secure' })).toMatchObject({ kind: 'paid' })
    expect(await control.subscriptions()).toMatchObject([{ status: 'active' }])
  })

  it('paid by debit is active at once, its invoice open until the bank has paid', async () => {
    const id = await open()
    expect(await control.pay({ session: id, card: 'sepa_debit' })).toMatchObject({ kind: 'processing' })
    expect(await readWhole(id)).toMatchObject({
      session: { status: 'complete', payment_status: 'unpaid' },
      subscription: { status: 'active' },
      invoice: { status: 'open', attempted: true, next_payment_attempt: null },
      payment: { status: 'open', amount_paid: null },
      intent: { status: 'processing' },
    })
    await control.settle(id, 'succeeded')
    expect(await readWhole(id)).toMatchObject({
      session: { payment_status: 'paid' },
      invoice: { status: 'paid' },
      intent: { status: 'succeeded', latest_charge: { balance_transaction: { fee: 35, type: 'payment' } } },
    })
    expect((await control.events()).slice(-6).map(({ type }) => type)).toEqual([
      'payment_intent.succeeded',
      'invoice.paid',
      'invoice.payment_succeeded',
      'invoice_payment.paid',
      'checkout.session.async_payment_succeeded',
      'charge.updated',
    ])
    await expect(control.settle(id, 'succeeded')).rejects.toThrow('404')
  })

  it('paid by a debit that the bank refuses is past due', async () => {
    const id = await open()
    await control.pay({ session: id, card: 'sepa_debit' })
    await control.settle(id, 'failed')
    expect(await readWhole(id)).toMatchObject({
      session: { payment_status: 'unpaid' },
      subscription: { status: 'past_due' },
      invoice: { status: 'open', attempt_count: 1 },
      intent: { status: 'requires_payment_method' },
    })
    expect((await control.events()).slice(-3).map(({ type }) => type)).toEqual([
      'invoice.payment_failed',
      'customer.subscription.updated',
      'checkout.session.async_payment_failed',
    ])
  })

  it('never makes two subscriptions, however often it is paid', async () => {
    const id = await open()
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => control.pay({ session: id })))
    expect(outcomes.filter(({ kind }) => kind === 'paid')).toHaveLength(1)
    expect(await control.subscriptions()).toHaveLength(1)
  })

  it('shows what it is for', async () => {
    const session = await stripe.checkout.sessions.retrieve(await open(), { expand: ['line_items.data.price'] })
    expect(session.line_items?.data).toMatchObject([
      { description: 'Don mensuel', amount_total: 2000, quantity: 1, price: { type: 'recurring', unit_amount: 2000 } },
    ])
  })

  it.each([
    ['what belongs to single payments', { payment_intent_data: { description: 'x' } }, 'payment_intent_data'],
    ['a wish about the customer', { customer_creation: 'if_required' }, 'customer_creation'],
  ] as const)('with %s is refused', async (_what, more, param) => {
    const error = await refusal(stripe.checkout.sessions.create(monthlyGiftOf(2000, more)))
    expect(error).toMatchObject({ statusCode: 400, param })
  })
})
