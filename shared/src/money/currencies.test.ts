import { describe, expect, it } from 'vitest'
import { isOfferedCurrency, OFFERED_CURRENCIES, rulesOf } from './currencies.ts'
import { exponentOf } from './iso-4217.ts'

describe('offered currencies', () => {
  it('are written as upper-case ISO 4217 codes with sensible rules', () => {
    for (const currency of OFFERED_CURRENCIES) {
      expect(currency).toMatch(/^[A-Z]{3}$/)
      const { exponent, minimum, maximum } = rulesOf(currency)
      expect(exponent).toBe(exponentOf(currency))
      expect(Number.isSafeInteger(minimum) && minimum > 0).toBe(true)
      expect(Number.isSafeInteger(maximum) && maximum > minimum).toBe(true)
    }
  })

  it('are these eight, the euro first', () => {
    expect(OFFERED_CURRENCIES).toEqual(['EUR', 'CHF', 'GBP', 'USD', 'PLN', 'CZK', 'SEK', 'NOK'])
  })

  /** docs.stripe.com/currencies, "minimum and maximum charge amounts", in minor units. */
  it.each([
    ['EUR', 50],
    ['CHF', 50],
    ['GBP', 30],
    ['USD', 50],
    ['PLN', 200],
    ['CZK', 1500],
    ['SEK', 300],
    ['NOK', 300],
  ] as const)('ask for no less of %s than Stripe takes, and for no more than it can', (currency, least) => {
    expect(rulesOf(currency).minimum).toBeGreaterThanOrEqual(least)
    expect(rulesOf(currency).maximum).toBeLessThanOrEqual(99_999_999)
  })

  it('have four whole amounts to choose from, once and monthly, each larger than the last and within the bounds', () => {
    for (const currency of OFFERED_CURRENCIES) {
      const { presets, exponent, minimum, maximum } = rulesOf(currency)
      for (const amounts of [presets.once, presets.monthly]) {
        expect(amounts).toHaveLength(4)
        expect(amounts.toSorted((a, b) => a - b)).toEqual(amounts)
        for (const minor of amounts) {
          expect(minor % 10 ** exponent).toBe(0)
          expect(minor).toBeGreaterThanOrEqual(minimum)
          expect(minor).toBeLessThanOrEqual(maximum)
        }
      }
      expect(presets.monthly[0]).toBeLessThan(presets.once[0] ?? 0)
    }
    expect(rulesOf('EUR').presets).toEqual({ once: [2000, 5000, 10_000, 20_000], monthly: [500, 1000, 2000, 3000] })
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
