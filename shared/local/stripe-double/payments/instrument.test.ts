import { describe, expect, it } from 'vitest'
import { failureOf, makeInstrument } from './instrument.ts'
import { findTestPayment, TEST_PAYMENTS } from './test-payments.ts'

const seconds = (date: string) => Date.parse(date) / 1000

describe('a kept card', () => {
  it('is good to the last second of its month, and not a second longer', () => {
    const card = findTestPayment('success')
    if (card === undefined) throw new Error('no such card')
    const instrument = { ...makeInstrument(card, seconds('2027-05-05')), expMonth: 2, expYear: 2028 }
    expect(failureOf(instrument, seconds('2028-02-29T23:59:59Z'))).toBeNull()
    expect(failureOf(instrument, seconds('2028-03-01T00:00:00Z'))).toMatchObject({ code: 'expired_card' })
  })

  it('of another kind never expires', () => {
    const debit = findTestPayment('sepa_debit')
    if (debit === undefined) throw new Error('no such debit')
    expect(failureOf(makeInstrument(debit, 0), seconds('2090-01-01'))).toBeNull()
  })
})

describe('the test payments', () => {
  it('have numbers of their own that end in digits of their own, and cards pass the check of their last digit', () => {
    expect(new Set(TEST_PAYMENTS.map(({ number }) => number.slice(-12))).size).toBe(TEST_PAYMENTS.length)
    for (const { number } of TEST_PAYMENTS.filter(({ method }) => method === 'card')) expect(luhn(number)).toBe(0)
  })
})

function luhn(number: string): number {
  const digits = number.split('').map(Number).toReversed()
  return digits.reduce((sum, digit, place) => sum + (place % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0) % 10
}
