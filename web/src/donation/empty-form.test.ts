import { describe, expect, test } from 'vitest'
import { sampleCampaign } from '../layout/samples.ts'
import { amountFromLink, emptyForm, readWish, type Beginning } from './empty-form.ts'

const FRESH = 'ffffffff-1111-4222-8333-444455556666'
const TOKEN = 't'.repeat(32)
const euros = (minor: number) => ({ minor, currency: 'EUR' })
const campaign = sampleCampaign()

const begin = (changes: Partial<Beginning> = {}) =>
  emptyForm(
    FRESH,
    { locale: 'fr', currency: 'EUR', frequency: 'once', amount: null, resumed: null, ...changes },
    campaign,
  )
const wish = (query: string, ...otherwise: [Parameters<typeof readWish>[2]?]) =>
  readWish(new URLSearchParams(query), 'fr', ...otherwise)

describe('a new form', () => {
  test('begins with nothing chosen but the usual frequency, and with no agreement', () => {
    expect(begin()).toMatchObject({
      attempt: FRESH,
      currency: 'EUR',
      frequency: 'once',
      preset: { once: '', monthly: '' },
      amount: '',
      hasConsented: false,
      taxCountry: '',
      returned: null,
    })
  })

  test('chooses an amount that is offered, and types any other', () => {
    expect(begin({ amount: euros(5000) })).toMatchObject({ preset: { once: '5000', monthly: '' }, amount: '' })
    expect(begin({ amount: euros(1050) })).toMatchObject({ preset: { once: 'other', monthly: '' }, amount: '10,50' })
  })

  test('looks for it among the amounts of that frequency and currency', () => {
    expect(begin({ frequency: 'monthly', amount: euros(1000) })).toMatchObject({
      preset: { once: '', monthly: '1000' },
    })
    expect(begin({ frequency: 'monthly', amount: euros(5000) })).toMatchObject({
      preset: { once: '', monthly: 'other' },
      amount: '50',
    })
    const kronor = { minor: 50_000, currency: 'SEK' }
    expect(begin({ currency: 'SEK', amount: kronor })).toMatchObject({ preset: { once: '50000' } })
  })

  test('remembers which donation it takes the place of, and how that one ended', () => {
    expect(begin({ resumed: { token: TOKEN, returned: 'failed' } })).toMatchObject({
      resumes: TOKEN,
      returned: 'failed',
    })
  })
})

describe('what a link asks for', () => {
  test('is taken where it is on our lists', () => {
    expect(wish('currency=CHF&frequency=monthly&amount=20')).toEqual({
      currency: 'CHF',
      frequency: 'monthly',
      amount: { minor: 2000, currency: 'CHF' },
    })
  })

  test.each(['', 'currency=RUB&frequency=yearly', 'currency=eur&frequency=Monthly', 'currency=__proto__&amount=0'])(
    'is as if not there otherwise: %s',
    (query) => {
      expect(wish(query)).toEqual({ currency: 'EUR', frequency: 'once', amount: null })
    },
  )

  test('goes before what an earlier donation was to be; its amount means nothing in another currency', () => {
    const earlier = { currency: 'CHF', frequency: 'monthly', amount: { minor: 2000, currency: 'CHF' } } as const
    expect(wish('', earlier)).toEqual(earlier)
    expect(wish('amount=30', earlier)).toEqual({ ...earlier, amount: { minor: 3000, currency: 'CHF' } })
    expect(wish('currency=SEK', earlier)).toEqual({ currency: 'SEK', frequency: 'monthly', amount: null })
  })
})

describe('an amount in a link', () => {
  const read = (text: string | null) => amountFromLink(text, { locale: 'fr', currency: 'EUR' })

  test.each([
    ['50', 5000],
    ['12.50', 1250],
  ])('"%s" is taken', (text, minor) => {
    expect(read(text)).toEqual(euros(minor))
  })

  test.each([null, '', '0', '-5', '1,234', '99999999', '<svg/onload=alert(1)>', '5e9', 'NaN'])('%s is not', (text) => {
    expect(read(text)).toBeNull()
  })

  test('keeps the bounds of its currency', () => {
    expect(amountFromLink('10', { locale: 'fr', currency: 'CZK' })).toBeNull()
    expect(amountFromLink('25', { locale: 'fr', currency: 'CZK' })).toEqual({ minor: 2500, currency: 'CZK' })
  })
})
