import { searchPlace } from '../content/places.ts'
import { searchWords, tidyQuery } from '../content/search-words.ts'
import { storiesForReader } from '../content/stories-for-reader.ts'
import type { StorySummary } from '../content/view-models.ts'
import { createMessages } from '../messages/messages.ts'
import { SearchPage } from '../search/SearchPage.tsx'
import { frameOf } from './frame-of.ts'
import type { Answer, Visit } from './visit.ts'

/** `/{locale}/search?q=`: stories published in the reader's language. What is looked for is never written down. */
export async function showSearch(visit: Visit, typed: string): Promise<Answer> {
  const query = tidyQuery(typed)
  const results = await findStories(visit, query)
  const frame = await frameOf(visit, searchPlace(query))
  return {
    kind: 'page',
    page: <SearchPage frame={frame} t={createMessages(visit.locale)} query={query} results={results} />,
  }
}

/** Null when nothing was asked. */
async function findStories({ cms, snapshot, locale }: Visit, query: string): Promise<StorySummary[] | null> {
  if (query === '') return null
  const words = searchWords(query)
  if (words.length === 0) return []
  return storiesForReader(snapshot, locale, await cms.searchStories(words, locale))
}
