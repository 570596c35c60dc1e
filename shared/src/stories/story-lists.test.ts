import { describe, expect, it } from 'vitest'
import { REGIONS, THEMES } from './regions.ts'
import { ALL_STORIES, countPages, STORIES_A_PAGE, STORY_LISTS, storyListPath } from './story-lists.ts'

describe('lists of stories', () => {
  it('are one of all, one a theme and one a region, each at an address of its own', () => {
    const paths = STORY_LISTS.map((list) => storyListPath('fr', list))
    expect(paths).toHaveLength(1 + THEMES.length + REGIONS.length)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths[0]).toBe('/fr/stories')
    expect(paths).toContain('/fr/stories/themes/flight')
    expect(paths).toContain('/fr/stories/regions/balkans')
  })

  it('go on at addresses that no story can have', () => {
    expect(storyListPath('ru', ALL_STORIES, 2)).toBe('/ru/stories/pages/2')
    expect(storyListPath('ru', { by: 'themes', key: 'flight' }, 3)).toBe('/ru/stories/themes/flight/3')
  })

  it.each([
    [0, 1],
    [1, 1],
    [STORIES_A_PAGE, 1],
    [STORIES_A_PAGE + 1, 2],
    [10 * STORIES_A_PAGE, 10],
  ])('%d stories fill %d pages', (stories, pages) => {
    expect(countPages(stories)).toBe(pages)
  })
})
