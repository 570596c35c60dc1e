import { describe, expect, it } from 'vitest'
import {
  KEEP_NO_COPY,
  KEEP_NO_COPY_OF_TEASERS,
  robotsOfStory,
  robotsOfStoryPage,
  robotsOfTeasers,
} from './robots-of-story.ts'

describe('search engines and archives', () => {
  it.each([null, undefined, 'high'] as const)('are asked to keep no copy of a story whose risk is %s', (risk) => {
    expect(robotsOfStory(risk === undefined ? {} : { risk })).toBe(KEEP_NO_COPY)
  })

  it('may keep one whose risk was found ordinary', () => {
    expect(robotsOfStory({ risk: 'ordinary' })).toBe(null)
  })

  it('are asked the same of a page for as long as it shows a teaser of such a story', () => {
    const [risky, ordinary] = [{ robots: KEEP_NO_COPY }, { robots: null }]
    expect(robotsOfTeasers([ordinary, risky])).toBe(KEEP_NO_COPY_OF_TEASERS)
    expect([robotsOfTeasers([ordinary]), robotsOfTeasers([])]).toEqual([null, null])
  })

  it('are asked of the page of a story what the story asks for, and else what the teasers beneath it ask for', () => {
    const related = [{ robots: KEEP_NO_COPY }]
    expect(robotsOfStoryPage({ robots: KEEP_NO_COPY, related: [] })).toBe(KEEP_NO_COPY)
    expect(robotsOfStoryPage({ robots: null, related })).toBe(KEEP_NO_COPY_OF_TEASERS)
    expect(robotsOfStoryPage({ robots: null, related: [] })).toBe(null)
  })
})
