import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settleAmount } from './settle-amount.ts'

describe('settleAmount', () => {
  it('leaves euros as they are, without a rate', () => {
    expect(settleAmount(5000, 'eur')).toEqual({ amount: 5000, rate: null })
  })

  it.each([
    [5000, 'chf', 5350, 1.07],
    [5000, 'usd', 4600, 0.92],
    [20_000, 'czk', 810, 0.0405],
    [1, 'pln', 0, 0.235],
    // 61 cents for 100 yen: the yen has no smaller unit.
    [100, 'jpy', 61, 0.61],
    // 2.98 euros for one dinar of 1000 fils.
    [1000, 'kwd', 298, 0.298],
  ])('gives for %i %s %i cents', (amount, currency, cents, rate) => {
    const settled = settleAmount(amount, currency)
    expect(settled.amount).toBe(cents)
    expect(settled.rate).toBeCloseTo(rate, 10)
  })

  it('takes back exactly what it gave, and is right to the cent by its own rate', () => {
    const currency = fc.constantFrom('chf', 'gbp', 'usd', 'pln', 'czk', 'sek', 'nok', 'jpy', 'kwd')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), currency, (amount, currency) => {
        const given = settleAmount(amount, currency)
        expect(settleAmount(-amount, currency).amount + given.amount).toBe(0)
        expect(Math.abs(given.amount - amount * (given.rate ?? 1))).toBeLessThanOrEqual(0.5 + 1e-6)
      }),
    )
  })

  it('does not guess a rate', () => {
    expect(() => settleAmount(100, 'rub')).toThrow('no rate')
  })
})
