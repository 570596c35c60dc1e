import { describe, expect, it } from 'vitest'
import { formatDate, formatDayAndMonth, formatMoney } from './format.ts'

/** Which of the no-break spaces Intl uses differs between versions of its data. */
const withPlainSpaces = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')

describe('formatMoney', () => {
  it('writes whole amounts without cents and others with them', () => {
    expect(withPlainSpaces(formatMoney({ minor: 5000, currency: 'EUR' }, 'fr'))).toBe('50 €')
    expect(withPlainSpaces(formatMoney({ minor: 1250, currency: 'EUR' }, 'fr'))).toBe('12,50 €')
  })
})

describe('formatDate', () => {
  it.each([
    ['fr', '12 mars 2025'],
    ['en', 'March 12, 2025'],
    ['ru', '12 марта 2025 года'],
    ['uk', '12 березня 2025 року'],
    ['de', '12. März 2025'],
  ] as const)('writes a day in %s', (locale, expected) => {
    expect(withPlainSpaces(formatDate('2025-03-12', locale))).toBe(expected)
  })

  it('has the first of a month as French writes it', () => {
    expect(withPlainSpaces(formatDate('2027-01-01', 'fr'))).toBe('1er janvier 2027')
    expect(withPlainSpaces(formatDayAndMonth('2027-01-01', 'fr'))).toBe('1er janvier')
    expect(withPlainSpaces(formatDayAndMonth('2027-01-01', 'ru'))).toBe('1 января')
  })

  it('keeps the day whatever the zone of the server is', () => {
    expect(formatDate('2025-01-01', 'fr')).toContain('2025')
    expect(formatDate('2025-12-31', 'fr')).toContain('31')
  })

  it('refuses what is no date', () => {
    expect(() => formatDate('yesterday', 'fr')).toThrow(RangeError)
  })
})
