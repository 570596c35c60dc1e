import { LOCALES, type Locale } from '../locales/locales.ts'

/** A story as it can be met outside: what tests look for, and where. */
export type PublicSubject = {
  /** Slugs it has or had, in any language: each is asked for in every language's part of the site. */
  slugs: readonly string[]
  /** Words to search for. */
  query: string
  /** Names of its pictures' files, in every size. */
  files: readonly string[]
}

export type PublicOutput = {
  /** As the site's router writes it; `:locale` stands for a language. */
  route: string
  /** What of a story can be met there: all of it, a teaser, its address, a picture, or nothing ever. */
  shows: 'story' | 'teasers' | 'address' | 'picture' | 'nothing'
  /** Every address of this kind at which this story could be met. */
  addresses: (story: PublicSubject) => string[]
}

const inEachLanguage = (path: (locale: Locale) => readonly string[]): string[] =>
  LOCALES.flatMap((locale) => path(locale))
const nowhere = (): string[] => []

/**
 * Everything the site gives out, in one place. A story that is withdrawn is looked for at all of it, and a route that is
 * not here fails a test: what is added later is held to the same.
 */
export const PUBLIC_OUTPUTS: readonly PublicOutput[] = [
  {
    route: '/:locale/stories/:slug',
    shows: 'story',
    addresses: ({ slugs }) =>
      inEachLanguage((locale) => slugs.map((slug) => `/${locale}/stories/${encodeURIComponent(slug)}`)),
  },
  { route: '/:locale', shows: 'teasers', addresses: () => inEachLanguage((locale) => [`/${locale}`]) },
  { route: '/:locale/stories', shows: 'teasers', addresses: () => inEachLanguage((locale) => [`/${locale}/stories`]) },
  {
    route: '/:locale/feed.xml',
    shows: 'teasers',
    addresses: () => inEachLanguage((locale) => [`/${locale}/feed.xml`]),
  },
  {
    route: '/:locale/search',
    shows: 'teasers',
    addresses: ({ query }) => inEachLanguage((locale) => [`/${locale}/search?q=${encodeURIComponent(query)}`]),
  },
  { route: '/sitemap.xml', shows: 'address', addresses: () => ['/sitemap.xml'] },
  { route: '/media/:name', shows: 'picture', addresses: ({ files }) => files.map((file) => `/media/${file}`) },
  // A page may link to a story in its text.
  { route: '/:locale/pages/:slug', shows: 'nothing', addresses: nowhere },
  { route: '/', shows: 'nothing', addresses: () => ['/'] },
  { route: '/robots.txt', shows: 'nothing', addresses: () => ['/robots.txt'] },
  { route: '/csp-reports', shows: 'nothing', addresses: nowhere },
  { route: '/:locale/donate', shows: 'nothing', addresses: () => inEachLanguage((locale) => [`/${locale}/donate`]) },
  { route: '/:locale/thanks/:token', shows: 'nothing', addresses: nowhere },
  { route: '/:locale/monthly/:link', shows: 'nothing', addresses: nowhere },
  // A draft, to the one person who asked for it and while they may; none of what is hidden.
  { route: '/preview/:collection/:id/:locale', shows: 'nothing', addresses: nowhere },
  { route: '/preview/:collection/:id/:locale/media/:name', shows: 'nothing', addresses: nowhere },
]

/** Where the CMS tells the site of stories, for the id of one: what the site cannot get, it cannot show. */
export const OUTPUTS_FOR_SITE: readonly { route: string; addresses: (id: string) => string[] }[] = [
  { route: '/api/published', addresses: () => ['/api/published'] },
  { route: '/api/revision', addresses: () => ['/api/revision'] },
  {
    route: '/api/stories',
    addresses: () => inEachLanguage((locale) => [`/api/stories?locale=${locale}&limit=100&depth=1`]),
  },
  {
    route: '/api/stories/:id',
    addresses: (id) => inEachLanguage((locale) => [`/api/stories/${id}?locale=${locale}&depth=1`]),
  },
  { route: '/api/campaigns', addresses: () => inEachLanguage((locale) => [`/api/campaigns?locale=${locale}&depth=1`]) },
  { route: '/api/campaigns/:id', addresses: nowhere },
  { route: '/api/pages', addresses: () => inEachLanguage((locale) => [`/api/pages?locale=${locale}&depth=1`]) },
  { route: '/api/pages/:id', addresses: nowhere },
  { route: '/api/globals/settings', addresses: () => ['/api/globals/settings?locale=fr&depth=1'] },
  // By name, through the site: see `/media/:name`.
  { route: '/api/media/file/:name', addresses: nowhere },
  // To the one person who asked for it, while they may: see `/preview/…`.
  { route: '/api/preview/exchange', addresses: nowhere },
  { route: '/api/preview/read', addresses: nowhere },
  { route: '/api/preview/picture', addresses: nowhere },
  // Says how many, and of none which.
  { route: '/api/planned-publications/due', addresses: nowhere },
]
