import { LAST_PAGE, type SearchAnswer } from '@campaign/shared/content/search.ts'
import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { BooksPool } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { logger } from '../log/logger.ts'
import { carriesServiceKey } from '../people/principals.ts'
import { findStories, type Question } from './find-stories.ts'

const headers = { 'Cache-Control': 'no-store' }

/**
 * `GET /api/search?locale=fr&q=…&page=1`, for the site alone: 401 without the service key, 400 for anything but these
 * three, each once, 503 while PostgreSQL cannot be asked or takes too long. What is looked for is told to nobody: of what
 * goes wrong, the log has PostgreSQL's code for it and no more.
 */
export async function answerStorySearch(request: Request, books: () => Promise<BooksPool>): Promise<Response> {
  if (!carriesServiceKey(request.headers, environment.CMS_SERVICE_KEY))
    return refuse(401, 'The service key is missing or wrong.')
  const question = readQuestion(request.url)
  if (question === null) return refuse(400, 'A search has a language, words and a page, each once.')
  try {
    return Response.json((await findStories(await books(), question)) satisfies SearchAnswer, { headers })
  } catch (error) {
    logger.error({ code: (error as { code?: unknown }).code ?? 'unknown' }, 'a search could not be answered')
    return refuse(503, 'The database cannot be asked.')
  }
}

function refuse(status: number, message: string): Response {
  return Response.json({ errors: [{ message }] }, { status, headers })
}

function readQuestion(url: string): Question | null {
  const given = [...new URL(url).searchParams]
  const parameters = new Map(given)
  if (given.length !== parameters.size || given.some(([name]) => !['locale', 'q', 'page'].includes(name))) return null
  const locale = parameters.get('locale')
  const query = parameters.get('q')
  const page = parameters.get('page') ?? '1'
  if (!isLocale(locale) || query === undefined || !/^[1-9]\d?$/.test(page) || Number(page) > LAST_PAGE) return null
  return { locale, query, page: Number(page) }
}
