import { MOST_LISTED } from '@campaign/shared/content/published.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { CmsClient } from './cms-client.ts'
import { mapStoryListing, type ListedStory } from './map-story.ts'
import type { Read } from './memory.ts'
import { idsIn, isTouched, type Changed } from './tags.ts'

/** By id; each story remembers for itself what it was read from. */
export type StoryList = ReadonlyMap<string, Read<ListedStory>>

type Asked = {
  /** Of the stories published in `locale`. */
  ids: readonly string[]
  locale: Locale
  cms: Pick<CmsClient, 'listStories'>
  former: Read<StoryList> | undefined
  changed: Changed
}

/** What lists say of these stories: from the list before where nothing of it has changed, else from the CMS. */
export async function readStoryList({ ids, locale, cms, former, changed }: Asked): Promise<Read<StoryList>> {
  const listed = new Map<string, Read<ListedStory>>()
  for (const id of ids) {
    const known = former?.thing.get(id)
    if (known && !isTouched(known.tags, changed)) listed.set(id, known)
  }
  const unknown = ids.filter((id) => !listed.has(id))
  // One list after the other: with hundreds of stories, all at once would leave the CMS no time for donors.
  for (let start = 0; start < unknown.length; start += MOST_LISTED) {
    for (const story of await cms.listStories(unknown.slice(start, start + MOST_LISTED), locale)) {
      listed.set(story.id, { thing: mapStoryListing(story, locale), tags: idsIn(story) })
    }
  }
  return { thing: listed, tags: new Set() }
}
