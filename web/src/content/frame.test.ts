import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { describe, expect, test } from 'vitest'
import { drawFrame } from './frame.ts'
import { UNREAD_ASSOCIATION } from './map-association.ts'
import { homePlace, searchPlace, textPlace } from './places.ts'

const contents: PublishedContents = {
  revision: 7,
  withdrawals: 0,
  stories: [],
  pages: [
    { id: 'p', kind: 'privacy', addresses: { fr: { slug: 'vie-privee', title: 'Vie privée' } } },
    {
      id: 'a',
      kind: 'about',
      addresses: { fr: { slug: 'association', title: 'L’association' }, ru: { slug: 'o-nas', title: 'О нас' } },
    },
  ],
  campaigns: [{ id: 'c', locales: ['fr', 'en'], giving: 'paused' }],
  home: 'c',
  gone: [],
  moved: [],
  erased: [],
  spending: [],
  payments: { mode: 'test', checkoutOrigins: [], cardOrigins: [] },
}
const surroundings = {
  siteUrl: 'https://don.example.org',
  assets: { stylesheets: { site: '', giving: '' }, fonts: [], scripts: { leave: '', give: '' } },
  contents,
  association: UNREAD_ASSOCIATION,
}
const story = textPlace('stories', { fr: { slug: 'la-route', title: '' }, en: { slug: 'the-road', title: '' } })

describe('a page written in the reader’s language', () => {
  const frame = drawFrame(story, 'fr', surroundings)

  test('is its own canonical page', () => {
    expect(frame.canonical).toBe('https://don.example.org/fr/stories/la-route')
  })

  test('stays the same page in every other language, under the slug shown there', () => {
    expect(frame.alternates.map(({ locale, href, isTranslated }) => [locale, href, isTranslated])).toEqual([
      ['fr', '/fr/stories/la-route', true],
      ['en', '/en/stories/the-road', true],
      ['ru', '/ru/stories/the-road', false],
      ['uk', '/uk/stories/the-road', false],
      ['de', '/de/stories/the-road', false],
    ])
  })

  test('names its alternates whole, from the site’s own address', () => {
    expect(frame.alternates[1]?.url).toBe('https://don.example.org/en/stories/the-road')
  })
})

test('a page that shows a fallback names the page it is a copy of', () => {
  expect(drawFrame(story, 'de', surroundings).canonical).toBe('https://don.example.org/en/stories/the-road')
  expect(drawFrame(homePlace(['fr']), 'uk', surroundings).canonical).toBe('https://don.example.org/fr')
})

test('a search stays the same search in another language', () => {
  const frame = drawFrame(searchPlace('дорога & дом'), 'ru', surroundings)
  expect(frame.alternates[0]?.href).toBe('/fr/search?q=%D0%B4%D0%BE%D1%80%D0%BE%D0%B3%D0%B0+%26+%D0%B4%D0%BE%D0%BC')
})

test('pages are linked in the order of their kinds, each in the language the reader will get', () => {
  expect(drawFrame(homePlace(), 'ru', surroundings).pages).toEqual([
    { kind: 'about', lang: 'ru', title: 'О нас', href: '/ru/pages/o-nas' },
    { kind: 'privacy', lang: 'fr', title: 'Vie privée', href: '/ru/pages/vie-privee' },
  ])
})

test('giving and test mode are those of the contents', () => {
  expect(drawFrame(homePlace(), 'fr', surroundings)).toMatchObject({ giving: 'paused', isTestMode: true })
})

test('before the CMS was ever heard there is nothing to link to and nothing to give to', () => {
  const frame = drawFrame(homePlace(), 'fr', { ...surroundings, contents: null })
  expect(frame).toMatchObject({ pages: [], giving: 'closed', isTestMode: false })
})
