import type { Story } from '@campaign/shared/cms/payload-types.ts'
import type { StorySummary } from './view-models.ts'

/**
 * What search engines and archives are asked not to keep: no copy of the page, none of its pictures in a search for
 * pictures, no words of it under the link. Words of Google's and Bing's; whoever does not heed them is not held by them.
 */
export const KEEP_NO_COPY = 'noarchive, noimageindex, max-snippet:0'

/**
 * The same for a page that shows such a story's teaser beside words of its own, which may be found and quoted; the teaser
 * itself is marked so that no word of it is (`data-nosnippet`).
 */
export const KEEP_NO_COPY_OF_TEASERS = 'noarchive, noimageindex'

/** Null where a reviewer has said that the risk is ordinary; where nobody said anything it is high. */
export function robotsOfStory({ risk }: Pick<Story, 'risk'>): string | null {
  return risk === 'ordinary' ? null : KEEP_NO_COPY
}

/** What a page asks for on account of the stories it shows a teaser of; null where it shows none that ask for anything. */
export function robotsOfTeasers(stories: readonly Pick<StorySummary, 'robots'>[]): string | null {
  return stories.some(({ robots }) => robots !== null) ? KEEP_NO_COPY_OF_TEASERS : null
}

/** Of the page of a story, which shows the teasers of others beneath it. */
export function robotsOfStoryPage({
  robots,
  related,
}: {
  robots: string | null
  related: readonly Pick<StorySummary, 'robots'>[]
}): string | null {
  return robots ?? robotsOfTeasers(related)
}
