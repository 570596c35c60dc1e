import { describe, expect, it } from 'vitest'
import { exponentOf, isIsoCurrency, ISO_CURRENCIES } from './iso-4217.ts'

/** ISO 4217, list one, a second time: whatever has not two decimals. */
const OTHER_THAN_TWO: readonly [decimals: number, codes: string[]][] = [
  [0, ['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV']],
  [0, ['XAF', 'XOF', 'XPF']],
  [3, ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']],
  [4, ['CLF', 'UYW']],
]

/** Where Intl follows the shops and not the standard: it shows none of their decimals (CLDR, supplemental data). */
const ROUNDED_BY_INTL = 'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR RSD SOS SYP UZS YER'.split(' ')

describe('the table of ISO 4217', () => {
  it('has every code once, upper case, in order', () => {
    for (const code of ISO_CURRENCIES) expect(code).toMatch(/^[A-Z]{3}$/)
    expect(ISO_CURRENCIES).toEqual([...new Set(ISO_CURRENCIES)].toSorted())
    expect(ISO_CURRENCIES.length).toBeGreaterThanOrEqual(165)
  })

  it('has the decimals of the standard', () => {
    const exceptions = new Map(OTHER_THAN_TWO.flatMap(([decimals, codes]) => codes.map((code) => [code, decimals])))
    for (const code of ISO_CURRENCIES) expect([code, exponentOf(code)]).toEqual([code, exceptions.get(code) ?? 2])
    for (const code of exceptions.keys()) expect(isIsoCurrency(code), code).toBe(true)
  })

  it('agrees with Intl but where Intl is known to round', () => {
    const differing = ISO_CURRENCIES.filter((currency) => {
      const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      return maximumFractionDigits !== exponentOf(currency)
    })
    expect(ROUNDED_BY_INTL).toEqual(expect.arrayContaining(differing))
  })

  it.each(['XXX', 'XTS', 'XAU', 'XDR', 'RUR', 'BTC', 'eur', 'EUR ', '', '__proto__', 'constructor'])(
    'has no %j',
    (code) => {
      expect(isIsoCurrency(code)).toBe(false)
      expect(() => exponentOf(code)).toThrow(RangeError)
    },
  )
})
