import {
  countPages,
  STORIES_A_PAGE,
  STORY_LISTS,
  type StoryList,
  ALL_STORIES,
} from '@campaign/shared/stories/story-lists.ts'
import { storyListPlace } from '../content/places.ts'
import { robotsOfTeasers } from '../content/robots-of-story.ts'
import { storiesForReader } from '../content/stories-for-reader.ts'
import type { StorySummary } from '../content/view-models.ts'
import { createMessages } from '../messages/messages.ts'
import { countByList, StoryListPage } from '../story/StoryListPage.tsx'
import { frameOf } from './frame-of.ts'
import { notFound, type Answer, type Visit } from './visit.ts'

/** What the address says: `/stories`, `/stories/pages/2`, `/stories/themes/flight`, `/stories/themes/flight/2`. */
export type AskedList = { by?: string; key?: string; page?: string }

/** A page of a list of stories, newest first: all of them, those of a theme or those of a region. */
export async function showStoryList(visit: Visit, asked: AskedList): Promise<Answer> {
  const { snapshot, locale } = visit
  const list = findList(asked)
  const page = readPage(asked.page)
  if (list === null || page === null) return notFound

  const all = await storiesForReader(snapshot, locale)
  const stories = all.filter((story) => isIn(list, story))
  const pages = countPages(stories.length)
  if (page > pages) return notFound

  const shown = stories.slice((page - 1) * STORIES_A_PAGE, page * STORIES_A_PAGE)
  const frame = await frameOf(visit, storyListPlace(list, page))
  const props = { frame, t: createMessages(locale), list, stories: shown, page, pages, counts: countByList(all) }
  return { kind: 'page', page: <StoryListPage {...props} />, robots: robotsOfTeasers(shown) }
}

function findList({ by, key }: AskedList): StoryList | null {
  if (by === undefined) return ALL_STORIES
  return STORY_LISTS.find((list) => list.by !== 'all' && list.by === by && list.key === key) ?? null
}

/** The first page has one address, without a number. */
function readPage(page: string | undefined): number | null {
  if (page === undefined) return 1
  return /^(?:[2-9]|[1-9]\d{1,3})$/.test(page) ? Number(page) : null
}

function isIn(list: StoryList, { themes, region }: StorySummary): boolean {
  if (list.by === 'all') return true
  return list.by === 'themes' ? themes.includes(list.key) : region === list.key
}
