import { LONGEST_QUERY, RESULTS_A_PAGE, type SearchAnswer } from '@campaign/shared/content/search.ts'
import { CmsUnavailable } from '../content/ask-cms.ts'
import { searchPlace } from '../content/places.ts'
import { storiesForReader, summaryFor } from '../content/stories-for-reader.ts'
import { createMessages } from '../messages/messages.ts'
import { listBrowsable } from '../search/list-browsable.ts'
import { readQuestion, type Question } from '../search/read-question.ts'
import type { Search } from '../search/search.ts'
import { robotsOfSearch } from '../search/robots-of-search.ts'
import { SearchPage } from '../search/SearchPage.tsx'
import { frameOf } from './frame-of.ts'
import type { Answer, Visit } from './visit.ts'

/**
 * `/{locale}/search?q=`: stories that are public in the reader's language. What is looked for is never written down, and
 * no answer is kept: thousands of questions cost no memory.
 */
export async function showSearch(visit: Visit, parameters: URLSearchParams): Promise<Answer> {
  const question = readQuestion(parameters)
  const search = await askFor(visit, question)
  const frame = await frameOf(visit, searchPlace(question.query))
  const listed = await storiesForReader(visit.snapshot, visit.locale).catch(() => [])
  return {
    kind: 'page',
    status: statusOf(search),
    robots: robotsOfSearch(search),
    page: (
      <SearchPage
        frame={frame}
        t={createMessages(visit.locale)}
        query={question.query}
        search={search}
        browsable={listBrowsable(listed.filter(({ lang }) => lang === visit.locale))}
      />
    ),
  }
}

async function askFor(visit: Visit, { query, page }: Question): Promise<Search> {
  if (query === '') return { state: 'not_asked' }
  if ([...query].length > LONGEST_QUERY) return { state: 'too_long' }
  const { cms, locale, log } = visit
  try {
    return await describeAnswer(visit, await cms.searchStories({ query, locale, page }))
  } catch (error) {
    if (!(error instanceof CmsUnavailable)) throw error
    log.warn({ err: error }, 'a search could not be answered')
    return { state: 'away' }
  }
}

async function describeAnswer({ snapshot, locale }: Visit, answer: SearchAnswer): Promise<Search> {
  if (answer.outcome === 'nothing_found') return { state: answer.outcome, alone: answer.alone }
  if (answer.outcome !== 'found') return { state: answer.outcome }
  const { total, page, corrected, hits } = answer
  const listed = await snapshot.stories(locale)
  // One that this site has not heard of yet, or has let go of already, is left out.
  const found = hits.flatMap(({ id, title, excerpt }) => {
    const story = listed.get(id)
    return story === undefined ? [] : [{ story: summaryFor(story, locale), title, excerpt }]
  })
  return { state: 'found', found, total, page, pages: Math.ceil(total / RESULTS_A_PAGE), corrected }
}

function statusOf({ state }: Search): 200 | 400 | 503 {
  if (state === 'away') return 503
  return state === 'too_long' ? 400 : 200
}
