import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseAmount, type AmountFields } from './choose-amount.ts'

const choose = (fields: Partial<AmountFields>) =>
  chooseAmount({ preset: '', amount: '', reading: '', ...fields }, { locale: 'fr', currency: 'EUR' })
const euros = (minor: number) => ({ minor, currency: 'EUR' })
const amount = (minor: number) => ({ kind: 'amount', minor })
const asks = (first: number, second: number) => ({
  kind: 'wrong',
  error: { field: 'amount', code: 'amount_ambiguous', readings: [euros(first), euros(second)] },
})

describe('one amount is meant', () => {
  test.each<[string, Partial<AmountFields>, number]>([
    ['a preset', { preset: '5000' }, 5000],
    ['an own amount', { preset: 'other', amount: '10,50' }, 1050],
    ['an own amount without a choice beside it', { amount: '10€' }, 1000],
    ['a preset, and the same amount typed', { preset: '5000', amount: '50' }, 5000],
  ])('%s', (_what, fields, minor) => {
    expect(choose(fields)).toEqual(amount(minor))
  })

  test('a reading left over from an earlier question changes nothing', () => {
    expect(choose({ preset: 'other', amount: '70', reading: '123400' })).toEqual(amount(7000))
  })
})

describe('two amounts are possible', () => {
  test('an amount that reads two ways comes back with both', () => {
    expect(choose({ preset: 'other', amount: '1,234' })).toEqual(asks(123_400, 123))
  })

  test('a preset with another amount typed beside it comes back with both', () => {
    expect(choose({ preset: '5000', amount: '70' })).toEqual(asks(7000, 5000))
  })

  test.each([
    ['1,234', 'other', '123400', 123_400],
    ['1,234', 'other', '123', 123],
    ['70', '5000', '5000', 5000],
    ['70', '5000', '7000', 7000],
  ])('"%s" beside %s is %s once it is picked', (typed, preset, reading, minor) => {
    expect(choose({ amount: typed, preset, reading })).toEqual(amount(minor))
  })

  test('an amount nobody was shown cannot be picked', () => {
    expect(choose({ preset: 'other', amount: '1,234', reading: '999' })).toEqual(asks(123_400, 123))
    expect(choose({ preset: '5000', amount: '70', reading: '100' })).toEqual(asks(7000, 5000))
  })

  test('what was picked must still be an amount one may give', () => {
    expect(choose({ preset: 'other', amount: '0,999', reading: '99' })).toMatchObject({ kind: 'wrong' })
  })
})

describe('no amount is meant', () => {
  test.each<[string, Partial<AmountFields>, string]>([
    ['nothing', {}, 'amount_missing'],
    ['"other" without an amount', { preset: 'other', amount: '  ' }, 'amount_missing'],
    ['words', { amount: 'beaucoup' }, 'amount_not_a_number'],
    ['words beside a preset', { preset: '5000', amount: 'beaucoup' }, 'amount_not_a_number'],
    ['a preset that is none', { preset: '-5000' }, 'amount_not_a_number'],
    ['a preset in a program’s notation', { preset: '5e3' }, 'amount_not_a_number'],
    ['thousandths', { amount: '10,5012' }, 'amount_too_precise'],
  ])('%s', (_what, fields, code) => {
    expect(choose(fields)).toEqual({ kind: 'wrong', error: { field: 'amount', code } })
  })

  test('too small and too large come with the nearest amount allowed, presets included', () => {
    expect(choose({ amount: '0,99' })).toEqual({
      kind: 'wrong',
      error: { field: 'amount', code: 'amount_too_small', limit: euros(100) },
    })
    expect(choose({ preset: '999999999' })).toEqual({
      kind: 'wrong',
      error: { field: 'amount', code: 'amount_too_large', limit: euros(2_000_000) },
    })
  })
})

test('an amount that comes out is always a whole number of cents within the bounds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (preset, typed, reading) => {
      const chosen = choose({ preset, amount: typed, reading })
      if (chosen.kind !== 'amount') return
      expect(Number.isSafeInteger(chosen.minor)).toBe(true)
      expect(chosen.minor).toBeGreaterThanOrEqual(100)
      expect(chosen.minor).toBeLessThanOrEqual(2_000_000)
    }),
  )
})
