import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripeFee } from './fee.ts'

describe('stripeFee', () => {
  it.each([
    [5000, 100],
    [1000, 40],
    [100, 27],
    [50, 26],
    [1050, 41],
    [99_999_999, 1_500_025],
  ])('of a card payment of %i is %i', (amount, fee) => {
    expect(stripeFee(amount, 'card')).toBe(fee)
  })

  it('of a bank debit is the same for any amount', () => {
    expect(stripeFee(50, 'sepa_debit')).toBe(35)
    expect(stripeFee(2_000_000, 'sepa_debit')).toBe(35)
  })

  it('is a whole number within half a cent of the rate, and less than the payment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 99_999_999 }), (amount) => {
        const fee = stripeFee(amount, 'card')
        expect(Number.isSafeInteger(fee) && fee < amount).toBe(true)
        expect(Math.abs((fee - 25) * 1000 - amount * 15)).toBeLessThanOrEqual(500)
      }),
    )
  })
})
