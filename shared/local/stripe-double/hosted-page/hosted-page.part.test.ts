import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giftOf, monthlyGiftOf, startDoubleUnderTest } from '../double-under-test.ts'
import type { DoubleUnderTest } from '../double-under-test.ts'

let double: DoubleUnderTest
let page: string
let id: string
beforeAll(async () => {
  double = await startDoubleUnderTest()
})
beforeEach(async () => {
  const session = await double.stripe.checkout.sessions.create(giftOf(5050))
  page = session.url ?? ''
  id = session.id
})
afterAll(() => double.stop())

const open = async (address = page, language = '') => {
  const answer = await fetch(address, { redirect: 'manual', headers: { 'accept-language': language } })
  return { status: answer.status, html: await answer.text(), headers: answer.headers }
}
const send = async (fields: Record<string, string>, address = page) => {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  return { status: answer.status, location: answer.headers.get('location') ?? '' }
}
const payWith = (payment: string) => send({ payment, email: 'donor@example.com' })
const statusNow = async () => (await double.stripe.checkout.sessions.retrieve(id)).payment_status

describe('the hosted page', () => {
  it('shows what is paid for, how much, and that no money moves; it needs no script and nothing from elsewhere', async () => {
    const { status, html, headers } = await open()
    expect(status).toBe(200)
    expect(html).toContain('<html lang="fr">')
    expect(html.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain('Donner 50,50 €')
    expect(html).toContain('aucun argent ne circule')
    expect(html).toContain('4242 4242 4242 4242')
    expect(html).toContain('href="https://site.example/fr/donate?resume=token"')
    expect(html).not.toMatch(/<script|<img|<link/)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([
    ['ru', 'auto', 'ru-RU,ru;q=0.9', 'Пожертвовать'],
    ['uk', undefined, 'uk', 'Пожертвувати'],
    ['de', 'de', 'fr', 'spenden'],
    ['en', 'it', 'fr', 'Donate'],
    ['en', 'auto', '*;q=NaN,__proto__', 'Donate'],
  ] as const)('speaks %s', async (lang, locale, browser, word) => {
    const session = await double.stripe.checkout.sessions.create(giftOf(5000, { locale }))
    const { html } = await open(session.url ?? '', browser)
    expect(html).toContain(`<html lang="${lang}">`)
    expect(html).toContain(word)
  })

  it('escapes what it is given', async () => {
    const name = '<img src=x onerror="alert(1)">'
    const price_data = { currency: 'eur', unit_amount: 5000, product_data: { name } }
    const { url } = await double.stripe.checkout.sessions.create(
      giftOf(0, { line_items: [{ quantity: 1, price_data }] }),
    )
    expect((await open(url ?? '')).html).not.toContain('<img')
  })

  it('sends the payer on when the card is accepted, and then shows that it is done', async () => {
    expect(await payWith('success')).toEqual({ status: 303, location: 'https://site.example/fr/thanks/token' })
    expect(await statusNow()).toBe('paid')
    const { status, html } = await open()
    expect(status).toBe(410)
    expect(html).toContain('déjà fait')
    expect(await payWith('success')).toMatchObject({ status: 410 })
    const { data } = await double.stripe.charges.list({ limit: 100 })
    expect(data.filter(({ amount }) => amount === 5050)).toHaveLength(1)
  })

  it('stays when the card is declined, says so, and takes another card', async () => {
    expect((await open()).html).not.toContain('role="alert"')
    expect(await payWith('decline')).toEqual({ status: 303, location: `/c/pay/${id}` })
    expect((await open()).html).toContain('<p role="alert">Le paiement a été refusé.')
    expect(await statusNow()).toBe('unpaid')
    expect(await payWith('4242424242424242')).toMatchObject({ location: 'https://site.example/fr/thanks/token' })
    expect(await statusNow()).toBe('paid')
  })

  it('says of a monthly gift that it is one, and takes it', async () => {
    const session = await double.stripe.checkout.sessions.create(monthlyGiftOf(2000))
    const { html } = await open(session.url ?? '')
    expect(html.replaceAll(/[\u00A0\u202F]/g, ' ')).toContain('<strong>20,00 €</strong> par mois')
    expect(await send({ payment: 'success', email: 'donor@example.com' }, session.url ?? '')).toMatchObject({
      location: 'https://site.example/fr/thanks/token',
    })
    expect(await double.control.subscriptions()).toMatchObject([{ status: 'active' }])
  })

  it('goes by the bank where the card asks for it', async () => {
    const { location } = await payWith('three_d_secure')
    const bank = `${double.apiBase}${location}`
    const { status, html } = await open(bank)
    expect(status).toBe(200)
    expect(html).toContain('Votre banque demande une confirmation')
    expect(await send({ answer: 'fail', email: 'donor@example.com' }, bank)).toEqual({
      status: 303,
      location: `/c/pay/${id}`,
    })
    expect((await open()).html).toContain('role="alert"')

    await payWith('three_d_secure')
    expect(await send({ answer: 'complete', email: 'donor@example.com' }, bank)).toMatchObject({
      location: 'https://site.example/fr/thanks/token',
    })
    expect(await statusNow()).toBe('paid')
  })

  it('cannot be paid by the bank step alone', async () => {
    expect(await send({ answer: 'complete', email: 'a@example.com' }, `${page}/authenticate`)).toMatchObject({
      location: `/c/pay/${id}`,
    })
    expect(await statusNow()).toBe('unpaid')
  })

  it('lets a bank debit go before it is paid', async () => {
    expect(await payWith('sepa_debit')).toEqual({ status: 303, location: 'https://site.example/fr/thanks/token' })
    expect(await statusNow()).toBe('unpaid')
  })

  it('is closed when the session has expired, with the way back', async () => {
    await double.stripe.checkout.sessions.expire(id)
    const { status, html } = await open()
    expect(status).toBe(410)
    expect(html).toContain('expiré')
    expect(html).toContain('https://site.example/fr/donate?resume=token')
    expect(await payWith('success')).toMatchObject({ status: 410 })
    expect(await statusNow()).toBe('unpaid')
  })

  it('answers bad forms and unknown pages without harm', async () => {
    expect(await payWith('')).toMatchObject({ status: 400 })
    expect(await send({ payment: 'success' })).toMatchObject({ status: 400 })
    expect(await open(`${double.apiBase}/c/pay/cs_test_unknown`)).toMatchObject({ status: 404 })
    expect(await open(`${double.apiBase}/`)).toMatchObject({ status: 404 })
    expect(await statusNow()).toBe('unpaid')
  })
})
