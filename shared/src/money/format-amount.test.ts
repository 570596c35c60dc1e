import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locales/locales.ts'
import { canonicalAmount, formatMoney } from './format-amount.ts'
import { exponentOf, ISO_CURRENCIES } from './iso-4217.ts'

const euros = (minor: number) => ({ minor, currency: 'EUR' })
/** Which of the no-break spaces Intl uses changes between versions of its data; that it is one of them does not. */
const withPlainSpaces = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')

describe('formatMoney', () => {
  it.each([
    ['fr', '1 234,50 €'],
    ['en', '€1,234.50'],
    ['ru', '1 234,50 €'],
    ['uk', '1 234,50 €'],
    ['de', '1.234,50 €'],
  ] as const)('writes money as readers of %s do', (locale, expected) => {
    expect(withPlainSpaces(formatMoney(euros(123_450), locale))).toBe(expected)
  })

  it('never lets a line break come between the figure and the sign', () => {
    for (const locale of LOCALES) expect(formatMoney(euros(123_450), locale)).not.toContain(' ')
  })

  it('leaves out the decimals of a whole amount only when asked', () => {
    expect(withPlainSpaces(formatMoney(euros(5000), 'fr'))).toBe('50,00 €')
    expect(withPlainSpaces(formatMoney(euros(5000), 'fr', { style: 'short' }))).toBe('50 €')
    expect(withPlainSpaces(formatMoney(euros(5050), 'fr', { style: 'short' }))).toBe('50,50 €')
  })

  it('keeps every cent of an amount that no float can hold', () => {
    expect(formatMoney(euros(Number.MAX_SAFE_INTEGER), 'en')).toBe('€90,071,992,547,409.91')
    expect(formatMoney(euros(-105), 'en')).toBe('-€1.05')
  })

  it('refuses what is not an integer of minor units of a currency of ISO 4217', () => {
    expect(() => formatMoney(euros(10.5), 'fr')).toThrow(RangeError)
    expect(() => formatMoney(euros(Number.NaN), 'fr')).toThrow(RangeError)
    for (const currency of ['RUR', 'XAU', 'eur', '__proto__', '']) {
      expect(() => formatMoney({ minor: 1000, currency }, 'ru'), currency).toThrow(RangeError)
    }
  })

  it.each([
    ['CHF', 'fr', '1 234,50 CHF'],
    ['CHF', 'de', '1.234,50 CHF'],
    ['GBP', 'en', '£1,234.50'],
    ['GBP', 'uk', '1 234,50 £'],
    ['USD', 'fr', '1 234,50 $'],
    ['PLN', 'ru', '1 234,50 zł'],
    ['CZK', 'de', '1.234,50 Kč'],
    ['SEK', 'fr', '1 234,50 SEK'],
    ['NOK', 'en', 'NOK 1,234.50'],
    ['RUB', 'en', 'RUB 1,234.50'],
    ['CAD', 'fr', '1 234,50 $CA'],
    ['HUF', 'de', '1.234,50 HUF'],
  ] as const)('writes %s in %s as %j', (currency, locale, expected) => {
    expect(withPlainSpaces(formatMoney({ minor: 123_450, currency }, locale))).toBe(expected)
  })

  it.each([
    ['JPY', 1234, '1,234'],
    ['KWD', 1234, '1.234'],
    ['BHD', 1_234_567, '1,234.567'],
    ['CLF', 12_345, '1.2345'],
    ['ISK', 1234, '1,234'],
  ])('shows as many decimals of %s as it has', (currency, minor, figure) => {
    expect(formatMoney({ minor, currency }, 'en')).toMatch(new RegExp(`(?<![\\d.,])${figure}$`))
  })

  it('never writes two currencies alike, so that staff cannot take one for the other', () => {
    for (const locale of LOCALES) {
      const shown = ISO_CURRENCIES.filter((currency) => exponentOf(currency) === 2).map((currency) =>
        formatMoney({ minor: 5000, currency }, locale),
      )
      expect(new Set(shown).size, locale).toBe(shown.length)
    }
  })

  it('shows exactly the digits of the amount, whatever it is', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), fc.constantFrom(...LOCALES), (minor, locale) => {
        const digits = formatMoney(euros(minor), locale).replaceAll(/\D/g, '')
        expect(digits).toBe(String(minor).padStart(3, '0'))
      }),
    )
  })
})

describe('canonicalAmount', () => {
  it.each([
    [5000, '50'],
    [1050, '10.50'],
    [100_000, '1000'],
    [7, '0.07'],
    [0, '0'],
    [123_400, '1234'],
    [1000, '10'],
  ])('writes %i cents as %j', (minor, expected) => {
    expect(canonicalAmount(euros(minor))).toBe(expected)
  })

  it.each([
    ['JPY', 1234, '1234'],
    ['KWD', 1234, '1.234'],
    ['KWD', 5000, '5'],
    ['CLF', 10_500, '1.0500'],
  ])('writes as many decimals of %s as it has', (currency, minor, expected) => {
    expect(canonicalAmount({ minor, currency })).toBe(expected)
  })

  it('has no form for a negative or broken amount', () => {
    expect(() => canonicalAmount(euros(-1))).toThrow(RangeError)
    expect(() => canonicalAmount(euros(0.5))).toThrow(RangeError)
  })
})
