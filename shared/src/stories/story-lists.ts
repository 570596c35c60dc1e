import type { Locale } from '../locales/locales.ts'
import { REGIONS, THEMES, type Region, type Theme } from './regions.ts'

/** Which stories a list shows. */
export type StoryList = { by: 'all' } | { by: 'themes'; key: Theme } | { by: 'regions'; key: Region }

export const ALL_STORIES: StoryList = { by: 'all' }

/** Every list there is, whether or not a story is in it now. */
export const STORY_LISTS: readonly StoryList[] = [
  ALL_STORIES,
  ...THEMES.map((key) => ({ by: 'themes', key }) as const),
  ...REGIONS.map((key) => ({ by: 'regions', key }) as const),
]

/** Two dozen drawings weigh what one photograph does. */
export const STORIES_A_PAGE = 24

/** The path of a page of a list; pages are counted from 1. */
export function storyListPath(locale: Locale, list: StoryList, page = 1): string {
  const which = list.by === 'all' ? '' : `/${list.by}/${list.key}`
  const begins = page === 1 ? '' : list.by === 'all' ? `/pages/${page}` : `/${page}`
  return `/${locale}/stories${which}${begins}`
}

/** How many pages so many stories fill; a list of none has one, which says so. */
export function countPages(stories: number): number {
  return Math.max(1, Math.ceil(stories / STORIES_A_PAGE))
}
