import { describe, expect, it } from 'vitest'
import { asFirst } from './as-first.ts'

describe('the first of a month', () => {
  it('is an ordinal in French, whatever space follows it', () => {
    expect(asFirst('1 novembre 2026', 'fr')).toBe('1er novembre 2026')
    expect(asFirst('1\u00A0nov.', 'fr')).toBe('1er\u00A0nov.')
  })

  it('is no other day, and in no other language', () => {
    expect(asFirst('11 novembre 2026', 'fr')).toBe('11 novembre 2026')
    expect(asFirst('2 novembre 2026', 'fr')).toBe('2 novembre 2026')
    expect(asFirst('1 ноября 2026', 'ru')).toBe('1 ноября 2026')
  })
})
