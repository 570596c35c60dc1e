import { LOCALES, type Locale } from '../locales/locales.ts'
import { ALL_STORIES, countPages, STORY_LISTS, storyListPath, type StoryList } from '../stories/story-lists.ts'
import type { PublishedContents } from './published.ts'
import { SITEMAP, sitemapFiles } from './sitemap-files.ts'

/** A story as it can be met outside: what tests look for, and where. */
export type PublicSubject = {
  id: string
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
  /** Every address of this kind there is now; none where they are one reader's alone, or no text is at them. */
  now: (contents: Pick<PublishedContents, 'stories' | 'pages'>) => string[]
}

const inEachLanguage = (path: (locale: Locale) => readonly string[]): string[] =>
  LOCALES.flatMap((locale) => path(locale))
const nowhere = (): string[] => []
const everywhere = (path: string) => () => inEachLanguage((locale) => [`/${locale}${path}`])

function pagesOf(list: StoryList, last: number): string[] {
  const pages = Array.from({ length: last }, (_, index) => index + 1)
  return pages.flatMap((page) => inEachLanguage((locale) => [storyListPath(locale, list, page)]))
}

function partLists(): string[] {
  return STORY_LISTS.slice(1).flatMap((list) => pagesOf(list, 1))
}

/** Where texts of this kind stand, each language at its own address. */
const ownAddresses = (kind: 'stories' | 'pages') => (contents: Pick<PublishedContents, 'stories' | 'pages'>) =>
  contents[kind].flatMap(({ addresses }) =>
    inEachLanguage((locale) => {
      const slug = addresses[locale]?.slug
      return slug === undefined ? [] : [`/${locale}/${kind}/${encodeURIComponent(slug)}`]
    }),
  )

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
    now: ownAddresses('stories'),
  },
  { route: '/:locale', shows: 'teasers', addresses: everywhere(''), now: everywhere('') },
  { route: '/:locale/stories', shows: 'teasers', addresses: everywhere('/stories'), now: everywhere('/stories') },
  {
    route: '/:locale/stories/pages/:page',
    shows: 'teasers',
    addresses: () => pagesOf(ALL_STORIES, 2).slice(LOCALES.length),
    now: ({ stories }) => pagesOf(ALL_STORIES, countPages(stories.length)).slice(LOCALES.length),
  },
  // Which story is in which of these, only its own row says: each is there, and those without a story say so.
  { route: '/:locale/stories/:by/:key', shows: 'teasers', addresses: partLists, now: partLists },
  // Made in the same place as its first page.
  { route: '/:locale/stories/:by/:key/:page', shows: 'teasers', addresses: nowhere, now: nowhere },
  { route: '/:locale/feed.xml', shows: 'teasers', addresses: everywhere('/feed.xml'), now: everywhere('/feed.xml') },
  {
    route: '/:locale/search',
    shows: 'teasers',
    addresses: ({ query }) => inEachLanguage((locale) => [`/${locale}/search?q=${encodeURIComponent(query)}`]),
    // Teasers of what is at the addresses above, by what somebody typed.
    now: everywhere('/search'),
  },
  { route: SITEMAP, shows: 'address', addresses: () => [SITEMAP], now: () => [SITEMAP] },
  {
    // Only where there are thousands of texts.
    route: '/:file{sitemap-[1-9][0-9]*\\.xml}',
    shows: 'address',
    addresses: nowhere,
    now: ({ stories, pages }) => sitemapFiles(stories.length + pages.length),
  },
  {
    route: '/media/:name',
    shows: 'picture',
    addresses: ({ files }) => files.map((file) => `/media/${file}`),
    now: nowhere,
  },
  {
    // By its id alone it leads on to the name it has now; what it says stands on the page of the story too.
    route: '/share/:locale/:name',
    shows: 'picture',
    addresses: ({ id }) => inEachLanguage((locale) => [`/share/${locale}/${id}.png`]),
    now: nowhere,
  },
  // A page may link to a story in its text.
  { route: '/:locale/pages/:slug', shows: 'nothing', addresses: nowhere, now: ownAddresses('pages') },
  { route: '/', shows: 'nothing', addresses: () => ['/'], now: () => ['/'] },
  { route: '/robots.txt', shows: 'nothing', addresses: () => ['/robots.txt'], now: () => ['/robots.txt'] },
  { route: '/csp-reports', shows: 'nothing', addresses: nowhere, now: nowhere },
  { route: '/:locale/partners', shows: 'nothing', addresses: everywhere('/partners'), now: everywhere('/partners') },
  // Buttons and posters: the name of the association, and of the campaign what its page says in text.
  { route: '/partners/:locale/:name', shows: 'nothing', addresses: nowhere, now: nowhere },
  { route: '/:locale/donate', shows: 'nothing', addresses: everywhere('/donate'), now: everywhere('/donate') },
  { route: '/:locale/thanks/:token', shows: 'nothing', addresses: nowhere, now: nowhere },
  { route: '/:locale/monthly/:link', shows: 'nothing', addresses: nowhere, now: nowhere },
  // A draft, to the one person who asked for it and while they may; none of what is hidden.
  { route: '/preview/:collection/:id/:locale', shows: 'nothing', addresses: nowhere, now: nowhere },
  { route: '/preview/:collection/:id/:locale/media/:name', shows: 'nothing', addresses: nowhere, now: nowhere },
]

/**
 * Where the CMS tells the site of stories, for the id of one and words that stand in it: what the site cannot get, it
 * cannot show.
 */
export const OUTPUTS_FOR_SITE: readonly { route: string; addresses: (id: string, words: string) => string[] }[] = [
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
  {
    route: '/api/spending',
    addresses: () => inEachLanguage((locale) => [`/api/spending?locale=${locale}&depth=1`]),
  },
  { route: '/api/spending/:id', addresses: nowhere },
  { route: '/api/globals/settings', addresses: () => ['/api/globals/settings?locale=fr&depth=1'] },
  {
    route: '/api/search',
    addresses: (_, words) =>
      inEachLanguage((locale) => [`/api/search?locale=${locale}&q=${encodeURIComponent(words)}`]),
  },
  // By name, through the site: see `/media/:name`.
  { route: '/api/media/file/:name', addresses: nowhere },
  // To the one person who asked for it, while they may: see `/preview/…`.
  { route: '/api/preview/exchange', addresses: nowhere },
  { route: '/api/preview/read', addresses: nowhere },
  { route: '/api/preview/picture', addresses: nowhere },
  // Says how many, and of none which.
  { route: '/api/planned-publications/due', addresses: nowhere },
]
