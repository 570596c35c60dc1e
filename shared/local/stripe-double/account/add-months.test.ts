import { describe, expect, it } from 'vitest'
import { addMonths } from './add-months.ts'

const seconds = (date: string) => Date.parse(date) / 1000
const after = (anchor: string, months: number) => new Date(addMonths(seconds(anchor), months) * 1000).toISOString()

describe('addMonths', () => {
  it.each([
    ['2027-01-15T10:20:30Z', 1, '2027-02-15T10:20:30.000Z'],
    ['2027-12-15T00:00:00Z', 1, '2028-01-15T00:00:00.000Z'],
    ['2027-01-31T23:59:59Z', 1, '2027-02-28T23:59:59.000Z'],
    ['2027-01-31T23:59:59Z', 2, '2027-03-31T23:59:59.000Z'],
    ['2027-01-31T23:59:59Z', 3, '2027-04-30T23:59:59.000Z'],
    ['2028-01-30T00:00:00Z', 1, '2028-02-29T00:00:00.000Z'],
    ['2027-05-31T00:00:00Z', 13, '2028-06-30T00:00:00.000Z'],
  ])('to %s: %i later is %s', (anchor, months, expected) => {
    expect(after(anchor, months)).toBe(expected)
  })
})
