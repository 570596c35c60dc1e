import { describe, expect, it } from 'vitest'
import { monthOf } from './month-of.ts'

const between = (now: string, back?: number) => {
  const { from, until } = monthOf(new Date(now), back)
  return [from.toISOString(), until.toISOString()]
}

describe('monthOf', () => {
  it('begins and ends at midnight in Paris, in winter and in summer', () => {
    expect(between('2026-11-22T12:00:00Z')).toEqual(['2026-10-31T23:00:00.000Z', '2026-11-30T23:00:00.000Z'])
    expect(between('2026-07-15T12:00:00Z')).toEqual(['2026-06-30T22:00:00.000Z', '2026-07-31T22:00:00.000Z'])
  })

  it('is already the new month in Paris while it is still the old one in UTC', () => {
    expect(between('2026-10-31T23:30:00Z')[0]).toBe('2026-10-31T23:00:00.000Z')
  })

  it('goes back over the end of the year, and over the change of the clocks', () => {
    expect(between('2026-01-10T12:00:00Z', 1)).toEqual(['2025-11-30T23:00:00.000Z', '2025-12-31T23:00:00.000Z'])
    expect(between('2026-11-10T12:00:00Z', 1)).toEqual(['2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'])
  })
})
