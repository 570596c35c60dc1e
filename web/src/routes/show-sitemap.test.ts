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
  payments: { mode: 'live', checkoutOrigins: [], cardOrigins: [] },
}

const map = () => {
  const answer = showSitemap({ siteUrl: 'https://don.example.org', contents })
  return answer.kind === 'document' ? answer.body : ''
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
