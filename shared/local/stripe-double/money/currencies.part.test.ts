import type Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { giftOf, refusal, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

let double: DoubleUnderTest
let stripe: Stripe
beforeAll(async () => {
  double = await startDoubleUnderTest()
  ;({ stripe } = double)
})
afterAll(() => double.stop())

const giftIn = (currency: string, amount: number) =>
  giftOf(0, {
    line_items: [{ quantity: 1, price_data: { currency, unit_amount: amount, product_data: { name: 'Don' } } }],
  })

async function pay(currency: string, amount: number): Promise<Stripe.Charge> {
  const { id } = await stripe.checkout.sessions.create(giftIn(currency, amount))
  expect(await double.control.pay({ session: id })).toMatchObject({ kind: 'paid' })
  const session = await stripe.checkout.sessions.retrieve(id, {
    expand: ['payment_intent.latest_charge.balance_transaction'],
  })
  return (session.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge
}

describe('a payment in another currency', () => {
  it.each([
    ['chf', 5000, 5350, 1.07],
    ['gbp', 5000, 5850, 1.17],
    ['usd', 5000, 4600, 0.92],
    ['pln', 20_000, 4700, 0.235],
    ['czk', 120_000, 4860, 0.0405],
    ['sek', 50_000, 4450, 0.089],
    ['nok', 50_000, 4300, 0.086],
    ['jpy', 8000, 4880, 0.61],
    ['kwd', 15_000, 4470, 0.298],
  ])('(%s) arrives in euros, at a rate that says how', async (currency, amount, euros, rate) => {
    const charge = await pay(currency, amount)
    expect(charge).toMatchObject({ amount, currency })
    const transaction = charge.balance_transaction as Stripe.BalanceTransaction
    expect(transaction).toMatchObject({ amount: euros, currency: 'eur', exchange_rate: rate })
    expect(transaction.net).toBe(euros - transaction.fee)
    const refund = await stripe.refunds.create({ charge: charge.id, expand: ['balance_transaction'] })
    expect(refund).toMatchObject({ amount, currency, balance_transaction: { amount: -euros, exchange_rate: rate } })
  })

  it.each([
    ['eur', 50],
    ['chf', 50],
    ['gbp', 30],
    ['usd', 50],
    ['pln', 200],
    ['czk', 1500],
    ['sek', 300],
    ['nok', 300],
    ['jpy', 50],
  ])('(%s) is taken from %i on', async (currency, minimum) => {
    expect(await stripe.checkout.sessions.create(giftIn(currency, minimum))).toMatchObject({ amount_total: minimum })
    expect(await refusal(stripe.checkout.sessions.create(giftIn(currency, minimum - 1)))).toMatchObject({
      statusCode: 400,
      code: 'amount_too_small',
    })
  })

  it('of three decimals ends in nought', async () => {
    expect((await refusal(stripe.checkout.sessions.create(giftIn('kwd', 15_005)))).message).toContain('divisible by 10')
  })

  it('is not taken in one that nobody offers', async () => {
    expect(await refusal(stripe.checkout.sessions.create(giftIn('rub', 500_000)))).toMatchObject({
      statusCode: 400,
      param: 'line_items[0][price_data][currency]',
    })
  })

  it('cannot be debited from a bank account, which holds euros', async () => {
    const session = await stripe.checkout.sessions.create(giftIn('chf', 5000))
    expect(session.payment_method_types).toEqual(['card'])
    expect(await double.control.pay({ session: session.id, card: 'sepa_debit' })).toEqual({ kind: 'declined' })
    const html = await (await fetch(session.url ?? '')).text()
    expect(html).not.toContain('sepa_debit')
    expect(html.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain('50,00 CHF')
  })

  it('is shown without decimals where the currency has none', async () => {
    const { url } = await stripe.checkout.sessions.create(giftIn('jpy', 8000))
    expect((await (await fetch(url ?? '')).text()).replaceAll(/[\u00A0\u202F]/g, ' ')).toMatch(/8 000 (?:¥|JPY)/)
  })
})

describe('a test card of another country', () => {
  it.each([
    ['russian_card', 'RU', '0009'],
    ['4000 0011 2000 0005', 'BY', '0005'],
  ])('(%s) says so in its charge', async (card, country, last4) => {
    const { id } = await stripe.checkout.sessions.create(giftOf(5000))
    await double.control.pay({ session: id, card })
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] })
    const charge = (session.payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge
    expect(charge.payment_method_details?.card).toMatchObject({ country, last4 })
    expect(session.customer_details?.address?.country).toBe(country)
  })
})
