import { describe, expect, it } from 'vitest'
import { REGIONS, SEASONS, THEMES } from './regions.ts'

describe('what a story may say of place and time', () => {
  it('is one of a few wide regions, or none', () => {
    expect(REGIONS).toContain('undisclosed')
    expect(REGIONS.length).toBeLessThanOrEqual(8)
  })

  it('is a season, never a month or a day', () => {
    expect(SEASONS.toSorted()).toEqual(['autumn', 'spring', 'summer', 'winter'])
  })

  it('has keys that are message keys too, each once', () => {
    for (const keys of [REGIONS, SEASONS, THEMES]) {
      for (const key of keys) expect(key).toMatch(/^[a-z]+(?:_[a-z]+)*$/)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })
})
