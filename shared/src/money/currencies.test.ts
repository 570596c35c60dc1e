import { describe, expect, it } from 'vitest'
import { isOfferedCurrency, OFFERED_CURRENCIES, rulesOf } from './currencies.ts'

describe('offered currencies', () => {
  it('are written as upper-case ISO 4217 codes with sensible rules', () => {
    for (const currency of OFFERED_CURRENCIES) {
      expect(currency).toMatch(/^[A-Z]{3}$/)
      const { exponent, minimum, maximum } = rulesOf(currency)
      expect(Number.isInteger(exponent) && exponent >= 0 && exponent <= 3).toBe(true)
      expect(Number.isSafeInteger(minimum) && minimum > 0).toBe(true)
      expect(Number.isSafeInteger(maximum) && maximum > minimum).toBe(true)
    }
  })

  it('take one euro to twenty thousand euros', () => {
    expect(rulesOf('EUR')).toMatchObject({ exponent: 2, minimum: 100, maximum: 2_000_000 })
  })

  it('never include the rouble', () => {
    expect(isOfferedCurrency('RUB')).toBe(false)
    expect(isOfferedCurrency('RUR')).toBe(false)
  })

  it.each([
    'XXX',
    'eur',
    'eur ',
    'EUR ',
    'EUR\u0000',
    'BTC',
    '__proto__',
    'constructor',
    '',
    null,
    undefined,
    1,
    ['EUR'],
    {},
  ])('do not include %j', (value) => {
    expect(isOfferedCurrency(value)).toBe(false)
  })

  it('have no rules for a currency that is not offered', () => {
    expect(() => rulesOf('__proto__')).toThrow(RangeError)
    expect(() => rulesOf('RUB')).toThrow(RangeError)
  })
})
