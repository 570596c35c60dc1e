import { MANAGE_ACTS } from '@campaign/shared/donations/manage.ts'
import { isLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { donatePlace, givingQuery, searchPlace, type Place } from '../content/places.ts'
import { tidyWish } from '../donation/empty-form.ts'
import { readQuestion } from '../search/read-question.ts'

/**
 * The page at an address of a route, while it cannot be made: where to try again, and where it is in other languages. Of
 * the query there is only what that page goes by, in its one way of writing it. Null for what has no language.
 */
export function placeAt(path: string, query: URLSearchParams): Place | null {
  const [, locale, rest = ''] = /^\/([^/]+)(.*)$/.exec(path) ?? []
  if (!isLocale(locale)) return null
  if (rest === '/donate') return { ...donatePlace, query: givingQuery(tidyWish(query, locale)) }
  if (rest === '/search') {
    const { query: asked, page } = readQuestion(query)
    return searchPlace(asked, page)
  }
  // A text has another name in each language; whichever is asked for, the site leads on from there.
  const hrefIn = (other: Locale): string => `/${other}${rest}`
  return { hrefIn, writtenIn: LOCALES, ...(rest.startsWith('/monthly/') && { query: tidySteps(query) }) }
}

/** What the page of a monthly gift goes by. */
function tidySteps(query: URLSearchParams): string {
  if (query.get('step') === 'end') return '?step=end'
  const done = MANAGE_ACTS.find((act) => act === query.get('done'))
  return done === undefined ? '' : `?done=${done}`
}
