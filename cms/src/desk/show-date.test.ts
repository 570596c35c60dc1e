import { describe, expect, it } from 'vitest'
import { showAgo, showDay, showMoment } from './show-date.ts'

describe('dates on the desk', () => {
  it('are those of Paris, even where it is still yesterday in UTC', () => {
    expect(showDay('2026-11-02T23:30:00.000Z', 'fr')).toBe('3 novembre 2026')
    expect(showDay(new Date('2026-11-03T10:00:00.000Z'), 'en')).toBe('3 November 2026')
    expect(showMoment('2026-07-03T10:00:00.000Z', 'de')).toContain('12:00')
  })

  it('have the first of a month as French writes it, and no other day or language', () => {
    expect(showDay('2026-11-01T10:00:00.000Z', 'fr')).toBe('1er novembre 2026')
    expect(showMoment('2026-11-01T10:00:00.000Z', 'fr')).toMatch(/^1er nov\. 2026/)
    expect(showDay('2026-11-11T10:00:00.000Z', 'fr')).toBe('11 novembre 2026')
    expect(showDay('2026-11-01T10:00:00.000Z', 'en')).toBe('1 November 2026')
  })

  it('are a dash where there is none', () => {
    for (const nothing of [null, undefined, '', 'yesterday', 5]) expect(showDay(nothing, 'fr')).toBe('—')
  })

  it('say how long ago something was, in whole steps', () => {
    const now = new Date('2026-11-03T12:00:00.000Z')
    const ago = (ms: number) => showAgo(new Date(now.getTime() - ms), now, 'fr')
    expect(ago(3 * 60_000)).toBe('il y a 3 minutes')
    expect(ago(59 * 60_000 + 59_000)).toBe('il y a 59 minutes')
    expect(ago(25 * 3_600_000)).toBe('il y a 1 jour')
    expect(ago(-5000)).toBe('il y a 0 seconde')
  })
})
