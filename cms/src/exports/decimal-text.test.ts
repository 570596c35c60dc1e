import { ISO_CURRENCIES, exponentOf } from '@campaign/shared/money/iso-4217.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText } from './decimal-text.ts'

describe('an amount as a decimal', () => {
  it.each([
    ['123450', 2, '1234.50'],
    ['0', 2, '0.00'],
    ['7', 2, '0.07'],
    ['-2000', 2, '-20.00'],
    ['-5', 3, '-0.005'],
    ['1500', 0, '1500'],
    ['-1', 0, '-1'],
    ['1234', 4, '0.1234'],
    ['90071992547409931234', 2, '900719925474099312.34'],
  ])('%s with %i decimals is %s', (minor, exponent, expected) => {
    expect(decimalText(minor, exponent)).toBe(expected)
  })

  it('has the decimals of its currency, whichever it is, and gives the same minor units back', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom(...ISO_CURRENCIES), (minor, currency) => {
        const exponent = exponentOf(currency)
        const text = decimalText(String(minor), exponent)
        expect(text).toMatch(exponent === 0 ? /^-?\d+$/ : new RegExp(String.raw`^-?\d+\.\d{${exponent}}$`))
        expect(BigInt(text.replace('.', ''))).toBe(minor)
      }),
    )
  })

  it.each(['1.5', '1e3', '', 'NaN', ' 1', '１'])('refuses what is no integer of minor units: %j', (minor) => {
    expect(() => decimalText(minor, 2)).toThrow(RangeError)
  })
})
