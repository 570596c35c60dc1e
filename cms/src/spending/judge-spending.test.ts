import { SPENDING_PARTS } from '@campaign/shared/spending/spending.ts'
import { describe, expect, it } from 'vitest'
import { findPurposeTwice, holdAgainstTotal, isOver } from './judge-spending.ts'

describe('a period', () => {
  it.each([
    ['2026-09-30T23:59:59Z', ['q1', 'q2']],
    // A day of its own after the last one, as with every public figure.
    ['2026-10-01T23:59:59Z', ['q1', 'q2']],
    ['2026-10-02T00:00:00Z', ['q1', 'q2', 'q3']],
    ['2027-01-02T00:00:00Z', ['year', 'q1', 'q2', 'q3', 'q4']],
  ])('may be told of once it is over and the delay too (%s)', (now, told) => {
    expect(SPENDING_PARTS.filter((part) => isOver({ year: 2026, part }, new Date(now)))).toEqual(told)
  })
})

describe('the lines of a record', () => {
  it('name each purpose once', () => {
    expect(findPurposeTwice([{ purpose: 'flight' }, { purpose: 'housing' }, {}, {}])).toBeUndefined()
    expect(findPurposeTwice([{ purpose: 'flight' }, { purpose: 'housing' }, { purpose: 'flight' }])).toBe('flight')
  })

  it('come to the total of the accounts, to the cent', () => {
    const lines = [{ amount: 10_10 }, { amount: 20_20 }, { amount: null }]
    expect(holdAgainstTotal(lines, 30_30)).toEqual({ outcome: 'agrees' })
    expect(holdAgainstTotal(lines, 30_31)).toEqual({ outcome: 'differs', sum: 30_30 })
    expect(holdAgainstTotal([], 1)).toEqual({ outcome: 'differs', sum: 0 })
  })
})
