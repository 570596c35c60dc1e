import { robotsOfTeasers } from '../content/robots-of-story.ts'
import type { Search } from './search.ts'

/** What machines are asked not to do with a page of results, while one of them is at risk. */
export function robotsOfSearch(search: Search): string | null {
  return robotsOfTeasers(search.state === 'found' ? search.found.map(({ story }) => story) : [])
}
