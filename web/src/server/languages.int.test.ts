import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PublishedContents, PublishedStory } from '@campaign/shared/content/published.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { shownLocale, shownSlug } from '../content/find-text.ts'
import { askSite } from '../testing/ask-site.ts'

let contents: PublishedContents
/** Published in Russian, not in Ukrainian or German, as the sample content has it on purpose. */
let partly: PublishedStory

beforeAll(async () => {
  const { cmsUrl, serviceKey } = stackUnderTest()
  const answer = await fetch(`${cmsUrl}/api/published`, { headers: { authorization: `Bearer ${serviceKey}` } })
  contents = (await answer.json()) as PublishedContents
  const found = contents.stories.find(({ addresses }) => addresses.fr && addresses.ru && !addresses.uk)
  if (!found) throw new Error('the sample content has no story that is partly translated')
  partly = found
})

const path = (locale: Locale, slug: string | undefined) => `/${locale}/stories/${slug}`

test('every page of every language is there, and says which language it is in', async () => {
  for (const locale of LOCALES) {
    const slugs = contents.stories.map(({ addresses }) => path(locale, shownSlug(addresses, locale)))
    const pages = contents.pages.map(({ addresses }) => `/${locale}/pages/${shownSlug(addresses, locale)}`)
    for (const address of [`/${locale}`, `/${locale}/stories`, `/${locale}/donate`, ...slugs, ...pages]) {
      const answer = await askSite(address)
      expect([address, answer.status]).toEqual([address, 200])
      expect(answer.body).toMatch(new RegExp(`<html lang="${locale}"`))
    }
  }
})

describe('a story not yet translated', () => {
  test('is shown in the language that stands in, marked as such, and names the page it is a copy of', async () => {
    const lang = shownLocale(partly.addresses, 'uk') ?? 'fr'
    const slug = shownSlug(partly.addresses, 'uk')
    const { status, body } = await askSite(path('uk', slug))
    expect(status).toBe(200)
    expect(body).toMatch(/<html lang="uk"/)
    expect(body).toMatch(new RegExp(`<[a-z0-9]+[^>]*\\slang="${lang}"`))
    expect(body).toContain(partly.addresses[lang]?.title.replaceAll("'", '&#x27;') ?? '')
    expect(body).not.toContain(`hrefLang="uk" href="${stackUnderTest().siteUrl}`)
  })

  test('moves there from the slug of any other language, but not for good', async () => {
    const answer = await askSite(path('uk', partly.addresses.ru?.slug))
    expect(answer).toMatchObject({
      status: 302,
      headers: { location: path('uk', shownSlug(partly.addresses, 'uk')) },
    })
  })
})

test('a story that is translated moves for good from its slug in another language', async () => {
  const answer = await askSite(path('ru', partly.addresses.fr?.slug))
  expect(answer).toMatchObject({ status: 301, headers: { location: path('ru', partly.addresses.ru?.slug) } })
})

test('the language links of a story lead to that same story, without a detour', async () => {
  const { body } = await askSite(path('fr', partly.addresses.fr?.slug))
  for (const locale of LOCALES) {
    const href = path(locale, shownSlug(partly.addresses, locale))
    expect(body).toContain(`href="${href}"`)
    expect((await askSite(href)).status).toBe(200)
  }
})

test('the map of the site names each page in the languages it is written in, and only there', async () => {
  const { siteUrl } = stackUnderTest()
  const map = (await askSite('/sitemap.xml')).body
  const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url)
  for (const { addresses } of contents.stories) {
    for (const locale of LOCALES) {
      const url = siteUrl + path(locale, shownSlug(addresses, locale))
      expect([url, named.includes(url)]).toEqual([url, addresses[locale] !== undefined])
    }
  }
  expect(map).not.toContain('lastmod')
})

test('a feed has the stories written in its language, with no date finer than a season', async () => {
  for (const locale of LOCALES) {
    const feed = (await askSite(`/${locale}/feed.xml`)).body
    const written = contents.stories.filter(({ addresses }) => addresses[locale])
    expect(feed.match(/<entry>/g) ?? []).toHaveLength(written.length)
    for (const { addresses } of written) expect(feed).toContain(path(locale, addresses[locale]?.slug))
    for (const [, date] of feed.matchAll(/<updated>([^<]+)</g)) expect(date).toMatch(/-(01|04|07|10)-01T00:00:00Z$/)
  }
})
