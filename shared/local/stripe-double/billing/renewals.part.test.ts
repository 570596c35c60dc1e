import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { refusal, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'
import { monthlyGiftsAt } from './monthly-gifts-under-test.ts'

const HOUR = 60 * 60
const DAY = 24 * HOUR

let double: DoubleUnderTest
let stripe: Stripe
let control: DoubleUnderTest['control']
let gifts: ReturnType<typeof monthlyGiftsAt>
beforeAll(async () => {
  double = await startDoubleUnderTest()
  ;({ stripe, control } = double)
  gifts = monthlyGiftsAt(double)
})
beforeEach(() => control.reset())
afterAll(() => double.stop())

const periodOf = ({ items }: Stripe.Subscription) => items.data[0] ?? { current_period_start: 0, current_period_end: 0 }
const statusesOf = async (id: string) =>
  (await stripe.invoices.list({ subscription: id, limit: 100 })).data.map(({ status }) => status)

async function goTo(date: string): Promise<void> {
  await control.advanceClock(Date.parse(date) / 1000 - (await control.now()))
}

describe('each month', () => {
  it('is billed when the one before is over: an invoice as a draft, and its money an hour later', async () => {
    const id = await gifts.begin()
    const before = await gifts.read(id)
    const end = periodOf(before).current_period_end
    const count = (await control.events()).length
    await control.advanceClock(end - (await control.now()) + 60)
    const draft = (await gifts.read(id)).latest_invoice as Stripe.Invoice
    expect(draft).toMatchObject({
      status: 'draft',
      billing_reason: 'subscription_cycle',
      created: end,
      automatically_finalizes_at: end + HOUR,
      number: null,
      period_start: periodOf(before).current_period_start,
      period_end: end,
    })
    expect(draft.lines.data[0]?.period).toEqual({ start: end, end: periodOf(await gifts.read(id)).current_period_end })
    expect(await control.advanceClock(HOUR)).toEqual([{ at: end + HOUR, id: draft.id, what: 'invoice_paid' }])
    expect(await stripe.invoices.retrieve(draft.id)).toMatchObject({ status: 'paid', attempt_count: 1 })
    expect((await control.events()).slice(count).map(({ type, created }) => [type, created - end])).toEqual([
      ['invoice.created', 0],
      ['customer.subscription.updated', 0],
      ['payment_intent.created', HOUR],
      ['invoice.finalized', HOUR],
      ['charge.succeeded', HOUR],
      ['payment_intent.succeeded', HOUR],
      ['invoice.paid', HOUR],
      ['invoice.payment_succeeded', HOUR],
      ['invoice_payment.paid', HOUR],
      ['charge.updated', HOUR],
    ])
  })

  it('of a whole year comes in one leap of the clock, in the order of time', async () => {
    const [first, second] = [await gifts.begin(), await gifts.begin()]
    const happened = await control.advanceClock(366 * DAY)
    expect(happened.map(({ at }) => at)).toEqual(happened.map(({ at }) => at).toSorted((a, b) => a - b))
    for (const id of [first, second]) expect(await statusesOf(id)).toEqual(Array.from({ length: 13 }, () => 'paid'))
    const created = (await control.events()).map((event) => event.created)
    expect(created).toEqual(created.toSorted((a, b) => a - b))
  })

  it('of a subscription of the 31st begins on the last day where there is no 31st', async () => {
    await goTo('2027-01-31T12:00:00Z')
    const id = await gifts.begin()
    const starts: string[] = []
    for (let month = 0; month < 4; month += 1) {
      starts.push(new Date(periodOf(await gifts.read(id)).current_period_end * 1000).toISOString().slice(0, 10))
      await gifts.renew(id)
    }
    expect(starts).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'])
  })

  it('by debit is paid some days after its invoice', async () => {
    const id = await gifts.begin('sepa_debit')
    await gifts.renew(id)
    expect(await gifts.read(id)).toMatchObject({ status: 'active', latest_invoice: { status: 'open' } })
    const happened = await control.advanceClock(5 * DAY)
    expect(happened.map(({ what }) => what)).toEqual(['debit_succeeded'])
    expect(await gifts.read(id)).toMatchObject({ latest_invoice: { status: 'paid' } })
  })

  it('costs the new amount from the next invoice on', async () => {
    const id = await gifts.begin()
    const subscription = await gifts.read(id)
    const [item] = subscription.items.data
    const updated = await stripe.subscriptions.update(id, {
      items: [
        {
          id: item?.id ?? '',
          price_data: {
            currency: 'eur',
            product: item?.price.product as string,
            recurring: { interval: 'month' },
            unit_amount: 3500,
          },
        },
      ],
      proration_behavior: 'none',
      metadata: { changed: 'yes' },
    })
    expect(updated.metadata).toEqual({ donation: 'donation-1', changed: 'yes' })
    expect(periodOf(updated)).toMatchObject({ current_period_end: periodOf(subscription).current_period_end })
    expect(await statusesOf(id)).toEqual(['paid'])
    await gifts.renew(id)
    expect((await stripe.invoices.list({ subscription: id })).data).toMatchObject([
      { amount_paid: 3500, lines: { data: [{ metadata: { donation: 'donation-1', changed: 'yes' } }] } },
      { amount_paid: 2000 },
    ])
  })

  it.each([
    ['another currency', { currency: 'usd' }, /only supports `usd`/],
    ['a product that is not there', { product: 'prod_none' }, /No such product/],
  ])('cannot change to %s', async (_what, change, message) => {
    const id = await gifts.begin()
    const [item] = (await gifts.read(id)).items.data
    const price_data = {
      currency: 'eur',
      product: item?.price.product as string,
      recurring: { interval: 'month' },
      unit_amount: 3500,
      ...change,
    }
    const call = stripe.subscriptions.update(id, {
      items: [{ id: item?.id ?? '', price_data }],
      proration_behavior: 'none',
      metadata: { changed: 'yes' },
    })
    expect((await refusal(call)).message).toMatch(message)
    expect(await gifts.read(id)).toMatchObject({ metadata: { donation: 'donation-1' } })
    expect((await control.events()).filter(({ type }) => type === 'customer.subscription.updated')).toHaveLength(1)
  })
})

describe('a paused subscription', () => {
  it('goes on without being paid: each invoice is void, until it is resumed', async () => {
    const id = await gifts.begin()
    await stripe.subscriptions.update(id, { pause_collection: { behavior: 'void' } })
    await gifts.renew(id)
    expect(await gifts.read(id)).toMatchObject({
      status: 'active',
      pause_collection: { behavior: 'void', resumes_at: null },
      latest_invoice: { status: 'void', amount_paid: 0 },
    })
    expect((await control.events()).at(-1)?.type).toBe('invoice.voided')
    const resumed = await stripe.subscriptions.update(id, { pause_collection: '' })
    expect(resumed.pause_collection).toBeNull()
    await gifts.renew(id)
    expect(await statusesOf(id)).toEqual(['paid', 'void', 'paid'])
  })
})

describe('the end of a subscription', () => {
  it('planned for the end of the month comes then, without another invoice', async () => {
    const id = await gifts.begin()
    const planned = await stripe.subscriptions.update(id, { cancel_at_period_end: true })
    expect(planned).toMatchObject({
      status: 'active',
      cancel_at_period_end: true,
      cancel_at: periodOf(planned).current_period_end,
      cancellation_details: { reason: 'cancellation_requested' },
    })
    expect((await gifts.renew(id)).map(({ what }) => what)).toEqual(['subscription_canceled'])
    expect(await gifts.read(id)).toMatchObject({
      status: 'canceled',
      ended_at: planned.cancel_at,
      canceled_at: planned.canceled_at,
    })
    expect(await statusesOf(id)).toEqual(['paid'])
    expect((await control.events()).at(-1)?.type).toBe('customer.subscription.deleted')
  })

  it('can be taken back before', async () => {
    const id = await gifts.begin()
    await stripe.subscriptions.update(id, { cancel_at_period_end: true })
    expect(await stripe.subscriptions.update(id, { cancel_at_period_end: false })).toMatchObject({
      cancel_at: null,
      canceled_at: null,
      cancellation_details: { reason: null },
    })
    await gifts.renew(id)
    expect(await statusesOf(id)).toEqual(['paid', 'paid'])
  })

  it('at once is told of by the call for it, and then it is no longer there to be ended', async () => {
    const id = await gifts.begin()
    const ended = await stripe.subscriptions.cancel(id, {
      cancellation_details: { comment: 'Merci', feedback: 'other' },
    })
    expect(ended).toMatchObject({
      status: 'canceled',
      cancellation_details: { comment: 'Merci', feedback: 'other', reason: 'cancellation_requested' },
    })
    expect((await control.events()).at(-1)).toMatchObject({
      type: 'customer.subscription.deleted',
      request: { id: ended.lastResponse.requestId },
    })
    expect(await refusal(stripe.subscriptions.cancel(id))).toMatchObject({ statusCode: 404, code: 'resource_missing' })
    expect((await refusal(stripe.subscriptions.update(id, { cancel_at_period_end: true }))).message).toContain(
      'A canceled subscription can only update',
    )
    expect(await stripe.subscriptions.update(id, { metadata: { a: 'b' } })).toMatchObject({ metadata: { a: 'b' } })
    expect(await control.advanceClock(40 * DAY)).toEqual([])
    const listed = async (status?: 'all' | 'canceled') =>
      (await stripe.subscriptions.list(status === undefined ? {} : { status })).data.length
    expect([await listed(), await listed('all'), await listed('canceled')]).toEqual([0, 1, 1])
  })
})
