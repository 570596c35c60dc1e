import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locales/locales.ts'
import { canonicalAmount, formatMoney } from './format-amount.ts'

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

  it('refuses what is not an integer of minor units of an offered currency', () => {
    expect(() => formatMoney(euros(10.5), 'fr')).toThrow(RangeError)
    expect(() => formatMoney(euros(Number.NaN), 'fr')).toThrow(RangeError)
    expect(() => formatMoney({ minor: 1000, currency: 'RUB' }, 'ru')).toThrow(RangeError)
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

  it('has no form for a negative or broken amount', () => {
    expect(() => canonicalAmount(euros(-1))).toThrow(RangeError)
    expect(() => canonicalAmount(euros(0.5))).toThrow(RangeError)
  })
})
