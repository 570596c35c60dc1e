import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { monthlyGiftOf, refusal, startDoubleUnderTest } from '../double-under-test.ts'
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

describe('a renewal whose card is declined', () => {
  it('makes the subscription past due, and is planned again in three days', async () => {
    const id = await gifts.begin()
    await control.changeCard(id, 'decline_after_attach')
    const count = (await control.events()).length
    await gifts.renew(id)
    const invoice = await gifts.lastInvoiceOf(id)
    expect(await gifts.read(id)).toMatchObject({ status: 'past_due', customer: { delinquent: true } })
    expect(invoice).toMatchObject({ status: 'open', attempted: true, attempt_count: 1, amount_remaining: 2000 })
    expect((invoice.next_payment_attempt ?? 0) - invoice.created).toBe(HOUR + 3 * DAY)
    expect((await control.events()).slice(count).map(({ type }) => type)).toEqual([
      'invoice.created',
      'customer.subscription.updated',
      'payment_intent.created',
      'invoice.finalized',
      'charge.failed',
      'payment_intent.payment_failed',
      'invoice.payment_failed',
      'customer.subscription.updated',
    ])
    const told = (await control.events()).find(({ type }) => type === 'invoice.payment_failed')
    expect(told?.data.object).toMatchObject({ next_payment_attempt: invoice.next_payment_attempt, attempt_count: 1 })
  })

  it('is tried again after three, five and seven days, and then the subscription ends', async () => {
    const id = await gifts.begin()
    await control.changeCard(id, 'decline_after_attach')
    await gifts.renew(id)
    const { created } = await gifts.lastInvoiceOf(id)
    const happened = await control.advanceClock(20 * DAY)
    const first = created + HOUR
    expect(happened.map(({ at, what }) => [(at - first) / DAY, what])).toEqual([
      [3, 'invoice_failed'],
      [8, 'invoice_failed'],
      [15, 'subscription_canceled'],
    ])
    expect(await gifts.read(id)).toMatchObject({
      status: 'canceled',
      cancellation_details: { reason: 'payment_failed' },
      latest_invoice: { status: 'open', attempt_count: 4, next_payment_attempt: null, auto_advance: false },
    })
    expect((await control.events()).filter(({ type }) => type === 'invoice.payment_failed')).toHaveLength(4)
    expect(await control.advanceClock(60 * DAY)).toEqual([])
  })

  it('is in order again when the card is changed and the next try succeeds', async () => {
    const id = await gifts.begin()
    await control.changeCard(id, 'decline_after_attach')
    await gifts.renew(id)
    const [failed] = (await stripe.paymentIntents.list()).data
    await control.changeCard(id, 'success')
    expect(await gifts.read(id)).toMatchObject({ status: 'past_due' })
    const count = (await control.events()).length
    expect((await control.advanceClock(3 * DAY)).map(({ what }) => what)).toEqual(['invoice_paid'])
    expect(await gifts.read(id)).toMatchObject({
      status: 'active',
      customer: { delinquent: false },
      latest_invoice: { status: 'paid', attempt_count: 2, next_payment_attempt: null },
    })
    expect((await control.events()).slice(count).map(({ type }) => type)).toEqual([
      'charge.succeeded',
      'payment_intent.succeeded',
      'invoice.paid',
      'invoice.payment_succeeded',
      'invoice_payment.paid',
      'customer.subscription.updated',
      'charge.updated',
    ])
    expect(await stripe.paymentIntents.retrieve(failed?.id ?? '')).toMatchObject({ status: 'succeeded' })
  })

  it('can be paid by a call, which says so when it fails and uses up no retry', async () => {
    const id = await gifts.begin()
    await control.changeCard(id, 'decline_after_attach')
    await gifts.renew(id)
    const invoice = await gifts.lastInvoiceOf(id)
    expect(await refusal(stripe.invoices.pay(invoice.id))).toMatchObject({
      statusCode: 402,
      rawType: 'card_error',
      code: 'card_declined',
      decline_code: 'generic_decline',
    })
    expect(await gifts.lastInvoiceOf(id)).toMatchObject({
      attempt_count: 1,
      next_payment_attempt: invoice.next_payment_attempt,
    })
    await control.changeCard(id, 'success')
    expect(await stripe.invoices.pay(invoice.id)).toMatchObject({ status: 'paid' })
    expect(await gifts.read(id)).toMatchObject({ status: 'active' })
    expect((await refusal(stripe.invoices.pay(invoice.id))).message).toBe('Invoice is already paid')
    expect(await control.advanceClock(10 * DAY)).toEqual([])
  })

  it('can be given up by a call', async () => {
    const id = await gifts.begin()
    await control.changeCard(id, 'decline_after_attach')
    await gifts.renew(id)
    const { id: invoice } = await gifts.lastInvoiceOf(id)
    expect(await stripe.invoices.voidInvoice(invoice)).toMatchObject({ status: 'void', next_payment_attempt: null })
    const [payment] = (await stripe.invoicePayments.list({ invoice })).data
    expect(payment).toMatchObject({ status: 'canceled' })
    expect(await stripe.paymentIntents.retrieve(payment?.payment.payment_intent as string)).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'void_invoice',
    })
    expect((await refusal(stripe.invoices.voidInvoice(invoice))).message).toBe(
      "You can only pass in open invoices. This invoice isn't open.",
    )
    expect(await control.advanceClock(10 * DAY)).toEqual([])
  })

  it('may fail once for a test that asks so, and not for another subscription', async () => {
    const [one, other] = [await gifts.begin(), await gifts.begin()]
    await control.failNextCharge({ of: one, as: 'insufficient_funds' })
    await gifts.renew(one)
    expect(await gifts.read(one)).toMatchObject({ status: 'past_due' })
    expect(await gifts.read(other)).toMatchObject({ status: 'active' })
    const { data } = await stripe.charges.list({ limit: 10 })
    expect(data.filter(({ status }) => status === 'failed')).toMatchObject([{ failure_code: 'card_declined' }])
    expect(await control.payInvoice(one)).toEqual({ kind: 'paid' })
    await expect(control.failNextCharge({ of: 'sub_none' })).rejects.toThrow('404')
  })

  it('fails when the card has expired', async () => {
    const id = await gifts.begin()
    const { current_period_end } = (await gifts.read(id)).items.data[0] ?? { current_period_end: 0 }
    const end = new Date(current_period_end * 1000)
    await control.changeCard(id, 'success', {
      month: end.getUTCMonth() || 12,
      year: end.getUTCFullYear() - (end.getUTCMonth() === 0 ? 1 : 0),
    })
    await gifts.renew(id)
    const [charge] = (await stripe.charges.list({ limit: 1 })).data
    expect(charge).toMatchObject({ status: 'failed', failure_code: 'expired_card' })
    expect(await gifts.read(id)).toMatchObject({ status: 'past_due' })
  })
})

describe('a card', () => {
  it('that cannot be kept changes nothing', async () => {
    const id = await gifts.begin()
    const before = await gifts.read(id)
    expect(await control.changeCard(id, 'decline')).toEqual({ kind: 'declined' })
    expect((await gifts.read(id)).default_payment_method).toBe(before.default_payment_method)
  })

  it('that is declined once it is kept cannot begin a subscription', async () => {
    const { id } = await stripe.checkout.sessions.create(monthlyGiftOf(2000))
    expect(await control.pay({ session: id, card: '4000000000000341' })).toEqual({ kind: 'declined' })
    expect(await control.subscriptions()).toEqual([])
  })
})
