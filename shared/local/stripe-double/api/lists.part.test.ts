import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giftOf, monthlyGiftOf, refusal, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

const DAY = 24 * 60 * 60

let double: DoubleUnderTest
let stripe: Stripe
let control: DoubleUnderTest['control']
let first: string
let monthly: Stripe.Checkout.Session
/** The account's times: before the first day's payments, between the days, and after all of them. */
let times: [number, number, number]
beforeAll(async () => {
  double = await startDoubleUnderTest()
  ;({ stripe, control } = double)
  const begin = await control.now()
  first = await pay(giftOf(1000))
  await pay(giftOf(2000))
  await control.advanceClock(DAY)
  const between = await control.now()
  await pay(giftOf(3000))
  monthly = await stripe.checkout.sessions.retrieve(await pay(monthlyGiftOf(4000)))
  await control.refund(first, { amount: 100 })
  times = [begin, between, await control.now()]
})
afterAll(() => double.stop())

async function pay(params: Stripe.Checkout.SessionCreateParams): Promise<string> {
  const { id } = await stripe.checkout.sessions.create(params)
  await control.pay({ session: id })
  return id
}

const amounts = (list: { data: { amount: number }[] }) => list.data.map(({ amount }) => amount)

describe('a list', () => {
  it('is narrowed by time, from (included) and to (not included)', async () => {
    const [begin, between, end] = times
    expect(amounts(await stripe.charges.list({ created: { gte: between } }))).toEqual([4000, 3000])
    expect(amounts(await stripe.charges.list({ created: { gte: begin, lt: between } }))).toEqual([2000, 1000])
    expect(amounts(await stripe.paymentIntents.list({ created: { lt: between } }))).toEqual([2000, 1000])
    expect(amounts(await stripe.balanceTransactions.list({ created: { gt: end } }))).toEqual([])
  })

  it('goes on where a page ended, forwards and backwards, within what was asked for', async () => {
    const created = { gte: times[0] }
    const all = (await stripe.charges.list({ created })).data.map(({ id }) => id)
    const page = await stripe.charges.list({ created, limit: 3 })
    expect([page.has_more, page.data.length]).toEqual([true, 3])
    const next = await stripe.charges.list({ created, limit: 3, starting_after: all[2] ?? '' })
    expect([next.has_more, next.data.map(({ id }) => id)]).toEqual([false, [all[3]]])
    const back = await stripe.charges.list({ created, limit: 2, ending_before: all[3] ?? '' })
    expect([back.has_more, back.data.map(({ id }) => id)]).toEqual([true, [all[1], all[2]]])
    const walked: string[] = []
    for await (const charge of stripe.charges.list({ limit: 1 })) walked.push(charge.id)
    expect(walked).toEqual(all)
    expect(await refusal(stripe.charges.list({ starting_after: 'ch_none' }))).toMatchObject({
      code: 'resource_missing',
      param: 'starting_after',
    })
  })

  it('of balance transactions is narrowed by kind, source and currency', async () => {
    const refund = (await stripe.refunds.list()).data[0]
    const of = async (filter: Stripe.BalanceTransactionListParams) =>
      amounts(await stripe.balanceTransactions.list(filter))
    expect(await of({ type: 'refund' })).toEqual([-100])
    expect(await of({ source: refund?.id ?? '' })).toEqual([-100])
    expect(await of({ type: 'charge', limit: 100 })).toEqual([4000, 3000, 2000, 1000])
    expect(await of({ currency: 'usd' })).toEqual([])
  })

  it('of sessions is narrowed by what they brought', async () => {
    const of = async (filter: Stripe.Checkout.SessionListParams) =>
      (await stripe.checkout.sessions.list(filter)).data.map(({ id }) => id)
    expect(await of({ subscription: monthly.subscription as string })).toEqual([monthly.id])
    expect(await of({ customer: monthly.customer as string })).toEqual([monthly.id])
    expect(await of({ subscription: 'sub_none' })).toEqual([])
    const { payment_intent } = await stripe.checkout.sessions.retrieve(first)
    expect(await of({ payment_intent: payment_intent as string })).toEqual([first])
  })

  it('of invoices and their payments is narrowed by what they belong to', async () => {
    const [subscription, customer] = [monthly.subscription as string, monthly.customer as string]
    for (const filter of [{ subscription }, { customer }, { status: 'paid' as const }, { created: { gte: times[1] } }])
      expect((await stripe.invoices.list(filter)).data.map(({ id }) => id)).toEqual([monthly.invoice])
    expect((await stripe.invoices.list({ status: 'open' })).data).toEqual([])
    const [payment] = (await stripe.invoicePayments.list({ invoice: monthly.invoice as string })).data
    const intent = payment?.payment.payment_intent as string
    expect(
      (await stripe.invoicePayments.list({ payment: { type: 'payment_intent', payment_intent: intent } })).data,
    ).toEqual([payment])
    expect((await stripe.invoicePayments.list({ status: 'open' })).data).toEqual([])
    expect(await stripe.invoicePayments.retrieve(payment?.id ?? '')).toMatchObject({ invoice: monthly.invoice })
  })

  it('of events holds thirty days of them, by kind if asked, and no event is given longer', async () => {
    const kinds = await stripe.events.list({ types: ['refund.created', 'invoice.paid'] })
    expect(kinds.data.map(({ type }) => type)).toEqual(['refund.created', 'invoice.paid'])
    const [, between] = times
    const old = (await stripe.events.list({ created: { lt: between }, limit: 100 })).data
    expect(old).toHaveLength(10)
    await control.advanceClock(29.5 * DAY)
    expect((await stripe.events.list({ created: { lt: between } })).data).toEqual([])
    expect((await stripe.events.list({ types: ['refund.created'] })).data).toHaveLength(1)
    expect(await refusal(stripe.events.retrieve(old[0]?.id ?? ''))).toMatchObject({ statusCode: 404 })
  })

  it.each([
    ['charges', () => stripe.charges.list({ customer_email: 'a@example.com' } as object)],
    ['events', () => stripe.events.list({ account: 'acct_1' } as object)],
    ['balance transactions', () => stripe.balanceTransactions.list({ payout: 'po_1' })],
  ])('of %s refuses what it does not know', async (_what, call) => {
    expect(await refusal(call())).toMatchObject({ statusCode: 400, code: 'parameter_unknown' })
  })
})

describe('what stands for an id', () => {
  it('may be asked for four steps deep, "data" counting as one, and no deeper', async () => {
    const invoice = await stripe.invoices.retrieve(monthly.invoice as string, {
      expand: ['payments.data.payment.payment_intent', 'parent.subscription_details.subscription', 'customer'],
    })
    expect(invoice).toMatchObject({
      customer: { object: 'customer' },
      parent: { subscription_details: { subscription: { object: 'subscription' } } },
      payments: { data: [{ payment: { payment_intent: { status: 'succeeded', latest_charge: expect.any(String) } } }] },
    })
    const deep = ['payments.data.payment.payment_intent.latest_charge.balance_transaction']
    const error = await refusal(stripe.invoices.retrieve(invoice.id, { expand: deep }))
    expect(error).toMatchObject({ statusCode: 400, code: 'property_expansion_max_depth' })
    expect(error.message).toBe(`You cannot expand more than 4 levels of a property. Property: ${deep[0]}`)
  })

  it.each([
    'nonsense',
    'payments.payment',
    'payments.data.nonsense',
    'customer.nonsense',
    'lines.data.parent.subscription_details',
  ])('is not found at %s', async (path) => {
    const error = await refusal(stripe.invoices.retrieve(monthly.invoice as string, { expand: [path] }))
    expect(error).toMatchObject({ statusCode: 400, param: 'expand' })
  })

  it('may stand in lists, and what is kept stays as it is', async () => {
    const { data } = await stripe.charges.list({
      limit: 1,
      payment_intent: (await stripe.paymentIntents.list({ limit: 1 })).data[0]?.id ?? '',
      expand: ['data.payment_intent.customer', 'data.balance_transaction'],
    })
    expect(data).toMatchObject([
      { payment_intent: { customer: { object: 'customer' } }, balance_transaction: { object: 'balance_transaction' } },
    ])
    const [charge] = (await stripe.charges.list({ limit: 1 })).data
    expect(charge).toMatchObject({ payment_intent: expect.any(String), balance_transaction: expect.any(String) })
  })

  it('follows what a movement of the balance is about', async () => {
    const { data } = await stripe.balanceTransactions.list({ type: 'refund', expand: ['data.source.charge'] })
    expect(data).toMatchObject([{ source: { object: 'refund', charge: { object: 'charge', amount: 1000 } } }])
  })
})
