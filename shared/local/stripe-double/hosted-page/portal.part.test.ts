import type Stripe from 'stripe'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { monthlyGiftOf, refusal, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

let double: DoubleUnderTest
let stripe: Stripe
let customer: string
let subscription: string
beforeAll(async () => {
  double = await startDoubleUnderTest()
  ;({ stripe } = double)
})
beforeEach(async () => {
  await double.control.reset()
  const { id } = await stripe.checkout.sessions.create(monthlyGiftOf(2050))
  await double.control.pay({ session: id })
  const session = await stripe.checkout.sessions.retrieve(id)
  customer = session.customer as string
  subscription = session.subscription as string
})
afterAll(() => double.stop())

const openPortal = (more: Partial<Stripe.BillingPortal.SessionCreateParams> = {}) =>
  stripe.billingPortal.sessions.create({ customer, return_url: 'https://site.example/fr/gift', locale: 'fr', ...more })
const look = async (url: string, language = '') => {
  const answer = await fetch(url, { headers: { 'accept-language': language } })
  const html = await answer.text()
  return { status: answer.status, html, text: html.replaceAll(/[\u00A0\u202F]/g, ' '), headers: answer.headers }
}
const send = async (url: string, fields: Record<string, string>) => {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  return { status: answer.status, location: answer.headers.get('location') ?? '' }
}
const typesSince = async (count: number) => (await double.control.events()).slice(count).map(({ type }) => type)

describe('the billing portal', () => {
  it('shows the payer what they give, from which card, and the way back; it needs no script', async () => {
    const { url } = await openPortal()
    const { status, html, text, headers } = await look(url)
    expect(status).toBe(200)
    expect(html).toContain('<html lang="fr">')
    expect(text).toContain('20,50 € par mois')
    expect(text).toContain('•••• 4242')
    expect(text).toContain('aucun argent ne circule')
    expect(html).toContain('href="https://site.example/fr/gift"')
    expect(html).not.toMatch(/<script|<img|<link/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([
    ['ru', 'auto', 'ru-RU', 'Сменить способ оплаты'],
    ['uk', undefined, 'uk', 'Змінити спосіб оплати'],
    ['de', 'de', 'fr', 'Zahlungsart ändern'],
    ['en', 'it', 'fr', 'Change the payment method'],
  ] as const)('speaks %s', async (lang, locale, browser, words) => {
    const { locale: _french, ...plain } = { customer, return_url: 'https://site.example/', locale: 'fr' }
    const { url } = await stripe.billingPortal.sessions.create({
      ...plain,
      ...(locale === undefined ? {} : { locale }),
    })
    const { html } = await look(url, browser)
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).toContain(words)
  })

  it('takes another card, for the customer and the subscription, and says so', async () => {
    const { url } = await openPortal({ flow_data: { type: 'payment_method_update' } })
    expect((await look(url)).text).not.toContain('20,50')
    const count = (await double.control.events()).length
    const { status, location } = await send(url, { action: 'card', payment: 'belarusian_card' })
    expect(status).toBe(303)
    expect((await look(`${double.apiBase}${location}`)).text).toContain('Le moyen de paiement est enregistré.')
    expect(await typesSince(count)).toEqual([
      'payment_method.attached',
      'customer.updated',
      'customer.subscription.updated',
    ])
    const changed = await stripe.subscriptions.retrieve(subscription, {
      expand: ['default_payment_method', 'customer.invoice_settings.default_payment_method'],
    })
    expect(changed.default_payment_method).toMatchObject({ card: { last4: '0005', country: 'BY' }, customer })
    expect(changed.customer).toMatchObject({
      invoice_settings: { default_payment_method: { card: { last4: '0005' } } },
    })
  })

  it('refuses a card that is declined, and changes nothing', async () => {
    const { url } = await openPortal()
    const count = (await double.control.events()).length
    const { location } = await send(url, { action: 'card', payment: 'decline' })
    expect((await look(`${double.apiBase}${location}`)).text).toContain('a été refusé')
    expect(await typesSince(count)).toEqual([])
  })

  it('plans the end by its date alone, as Stripe does with flexible billing, and takes it back', async () => {
    const { url } = await openPortal()
    const { location } = await send(url, { action: 'cancel', subscription })
    const planned = await stripe.subscriptions.retrieve(subscription)
    expect(planned).toMatchObject({
      status: 'active',
      cancel_at_period_end: false,
      cancel_at: planned.items.data[0]?.current_period_end,
      cancellation_details: { reason: 'cancellation_requested' },
    })
    const { html } = await look(`${double.apiBase}${location}`)
    expect(html).toContain('Ne pas arrêter')
    await send(url, { action: 'go_on', subscription })
    expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({ cancel_at: null, canceled_at: null })
    await send(url, { action: 'cancel', subscription })
    await double.control.advanceClock(32 * 24 * 60 * 60)
    expect(await stripe.subscriptions.retrieve(subscription)).toMatchObject({ status: 'canceled' })
  })

  it('answers bad forms and the wishes of others without harm', async () => {
    const { id } = await stripe.checkout.sessions.create(monthlyGiftOf(2000))
    await double.control.pay({ session: id })
    const other = (await stripe.checkout.sessions.retrieve(id)).subscription as string
    const { url } = await openPortal()
    for (const fields of [{ action: 'cancel', subscription: other }, { action: 'card' }, { subscription }])
      expect(await send(url, fields as Record<string, string>)).toMatchObject({ status: 400 })
    expect(await stripe.subscriptions.retrieve(other)).toMatchObject({ cancel_at: null })
    expect(await look(`${double.apiBase}/p/session/bps_none`)).toMatchObject({ status: 404 })
  })

  it('is closed after an hour', async () => {
    const { url } = await openPortal()
    await double.control.advanceClock(3601)
    expect(await look(url)).toMatchObject({ status: 410 })
  })

  it.each([
    ['a customer that is not there', { customer: 'cus_none' }, { code: 'resource_missing', param: 'customer' }],
    ['a language it does not have', { locale: 'uk' }, { param: 'locale' }],
    ['another flow', { flow_data: { type: 'subscription_update' } }, { param: 'flow_data[type]' }],
    ['an unknown parameter', { configuration: 'bpc_1' }, { code: 'parameter_unknown', param: 'configuration' }],
  ])('is refused for %s', async (_what, more, expected) => {
    const error = await refusal(openPortal(more))
    expect(error).toMatchObject({ statusCode: 400, ...expected })
  })
})
