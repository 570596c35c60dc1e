import { DOMParser } from '@xmldom/xmldom'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { describe, expect, test } from 'vitest'
import { showSitemap } from './show-sitemap.ts'

const contents: PublishedContents = {
  revision: 1,
  withdrawals: 0,
  stories: [
    { id: 's', addresses: { en: { slug: 'the-road', title: 'The road' }, ru: { slug: 'doroga', title: 'Дорога' } } },
  ],
  pages: [],
  campaigns: [{ id: 'c', locales: ['fr'], giving: 'open' }],
  home: 'c',
  gone: [],
  moved: [],
  erased: [],
  spending: [],
  payments: { mode: 'live', checkoutOrigins: [], cardOrigins: [] },
}

const read = (path: string, shown = contents, most?: number) => {
  const answer = showSitemap({ siteUrl: 'https://don.example.org', contents: shown, path, ...(most && { most }) })
  return answer.kind === 'document' ? String(answer.body) : answer.kind
}
const map = () => read('/sitemap.xml')
const urls = () => map().match(/<url>[\s\S]*?<\/url>/g) ?? []

test('a text is named once in each language it is written in, with all of these as alternates', () => {
  const ofStory = urls().filter((url) => /<loc>[^<]*\/stories\/[^<]+</.test(url))
  expect(ofStory).toHaveLength(2)
  for (const url of ofStory) {
    expect(url).toContain('hreflang="en" href="https://don.example.org/en/stories/the-road"')
    expect(url).toContain('hreflang="ru" href="https://don.example.org/ru/stories/doroga"')
    // Not written in French, the site's first language: English is the next in line.
    expect(url).toContain('hreflang="x-default" href="https://don.example.org/en/stories/the-road"')
    expect(url).not.toContain('hreflang="fr"')
  }
})

test('the home page is named only where the campaign is written, the form in every language', () => {
  expect(map()).toContain('<loc>https://don.example.org/fr</loc>')
  expect(map()).not.toContain('<loc>https://don.example.org/ru</loc>')
  expect(map()).toContain('<loc>https://don.example.org/ru/donate</loc>')
})

test.each([
  ['none is chosen', { home: null }],
  ['the one that is chosen is not published', { campaigns: [] }],
])('the form is not named while there is no campaign to give to: %s', (_, without) => {
  const map = read('/sitemap.xml', { ...contents, ...without })
  expect(map).not.toContain('/donate')
  expect(map).not.toContain('<loc>https://don.example.org/fr</loc>')
  expect(map).toContain('<loc>https://don.example.org/fr/stories</loc>')
})

test('no date is told', () => {
  expect(map()).not.toMatch(/lastmod|\d{4}-\d{2}/)
})

describe('with more texts than one file should hold', () => {
  const stories = Array.from({ length: 5 }, (_, index) => ({
    id: `s${index}`,
    addresses: {
      fr: { slug: `un-recit-${index}`, title: 'Un récit' },
      ru: { slug: `rasskaz-${index}`, title: 'Рассказ' },
    },
  }))
  const pages = [{ id: 'p', kind: 'other' as const, addresses: { fr: { slug: 'qui', title: 'Qui' } } }]
  const many = { ...contents, stories, pages }
  const locs = (xml: string) => [...xml.matchAll(/<loc>([^<]*)</g)].map(([, address = '']) => address)

  test('the map names its files, and together they say what one alone would', () => {
    const index = read('/sitemap.xml', many, 2)
    expect(index).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
    const files = locs(index).map((address) => new URL(address).pathname)
    expect(files).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml'])
    const parts = files.map((path) => locs(read(path, many, 2)))
    expect(parts.flat().toSorted()).toEqual(locs(read('/sitemap.xml', many, 6)).toSorted())
    expect(new Set(parts.flat()).size).toBe(parts.flat().length)
    expect(parts[1]?.join()).toMatch(/un-recit-2.*rasskaz-2.*un-recit-3.*rasskaz-3$/)
    expect([index, ...files.map((path) => read(path, many, 2))].join()).not.toMatch(/lastmod|\d{4}-\d{2}/)
  })

  test('a story that is gone is in none of them, and a file that nothing is left for is not there', () => {
    const fewer = { ...many, stories: stories.slice(0, 3) }
    expect(['/sitemap-1.xml', '/sitemap-2.xml'].map((path) => read(path, fewer, 2)).join()).not.toMatch(/recit-[34]/)
    for (const path of ['/sitemap-3.xml', '/sitemap-0.xml', '/sitemap-99999999999999999999.xml'])
      expect(read(path, fewer, 2), path).toBe('error')
  })

  test('one full file is the map itself, and has no parts', () => {
    expect(read('/sitemap.xml', many, 6)).toContain('<urlset')
    expect(read('/sitemap-1.xml', many, 6)).toBe('error')
  })
})

test('it is well-formed XML of the protocol’s own namespaces, and every address in it is whole and of this site', () => {
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(map(), 'application/xml').documentElement
  expect(root?.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const links = Array.from(root?.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link') ?? [])
  const places = Array.from(root?.getElementsByTagName('loc') ?? []).map(({ textContent }) => textContent ?? '')
  expect(links.length).toBeGreaterThan(places.length)
  for (const address of [...places, ...links.map((link) => link.getAttribute('href') ?? '')])
    expect(new URL(address).origin).toBe('https://don.example.org')
  // Each page that is named as the other way round names this one back.
  for (const link of links) expect(places).toContain(link.getAttribute('href'))
})
