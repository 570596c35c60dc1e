import { DOMParser } from '@xmldom/xmldom'
import type { PublishedContents } from '@campaign/shared/content/published.ts'
import { expect, test } from 'vitest'
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

const map = () => {
  const answer = showSitemap({ siteUrl: 'https://don.example.org', contents })
  return answer.kind === 'document' ? String(answer.body) : ''
}
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

test('no date is told', () => {
  expect(map()).not.toMatch(/lastmod|\d{4}-\d{2}/)
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
