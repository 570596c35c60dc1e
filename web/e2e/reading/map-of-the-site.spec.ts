import type { APIRequestContext, Page } from '@playwright/test'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { expect, test } from '../journey.ts'
import { readSitemap } from '../stack/read-sitemap.ts'
import { wordsOf } from '../words/words.ts'

test.describe('the map of the site', () => {
  test('is well-formed, and each address in it is there, once, under that very address', async ({
    page,
    request,
    run,
  }) => {
    const urls = await readSitemap(page, request)
    expect(urls.length).toBeGreaterThan(20)
    expect(new Set(urls).size).toBe(urls.length)
    for (const url of urls) {
      expect(url.startsWith(`${run.stack.siteUrl}/`), url).toBe(true)
      const answer = await request.get(url, { maxRedirects: 0 })
      expect(answer.status(), url).toBe(200)
    }
  })

  test('names pages that name one another as their other languages, with titles of their own', async ({
    page,
    request,
  }) => {
    const urls = await readSitemap(page, request)
    const heads = new Map<string, Head>()
    for (const url of urls) heads.set(url, await readHead(page, request, url))

    const titles = [...heads.values()].map(({ lang, title }) => `${lang} ${title}`)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    for (const [url, head] of heads) {
      expect(head.canonical, url).toBe(url)
      expect(head.alternates[head.lang], `${url} names itself`).toBe(url)
      expect(head.title, url).toMatch(/Russie-Libertés/)
      expect(head.headings, `${url} has one first heading`).toBe(1)
      expect(head.alternates['x-default'], url).toBeDefined()
      for (const [lang, other] of Object.entries(head.alternates)) {
        if (lang === 'x-default') continue
        expect(heads.get(other)?.lang, `${url} says that ${other} is in ${lang}`).toBe(lang)
        expect(heads.get(other)?.alternates[head.lang], `${other} names ${url} in return`).toBe(url)
      }
    }
  })
})

test.describe('the feed', () => {
  for (const locale of LOCALES) {
    test(`of ${locale} is well-formed Atom and leads to stories of that language`, async ({ page, request, run }) => {
      const answer = await request.get(`/${locale}/feed.xml`)
      expect(answer.headers()['content-type']).toMatch(/^application\/atom\+xml/)
      const feed = await page.evaluate(readFeed, await answer.text())
      expect(feed.fault).toBeNull()
      expect(feed.lang).toBe(locale)
      expect(feed.title).toBe(wordsOf(locale)('feed.title', { association: 'Russie-Libertés' }))
      const own = run.prepared.contents.stories.filter(({ addresses }) => addresses[locale] !== undefined)
      for (const { addresses } of own)
        expect(feed.links).toContain(`${run.stack.siteUrl}/${locale}/stories/${addresses[locale]?.slug}`)
      expect(feed.missing).toEqual([])
    })
  }
})

type Head = {
  lang: string
  title: string
  canonical: string | undefined
  alternates: Record<string, string>
  headings: number
}

async function readHead(page: Page, request: APIRequestContext, url: string): Promise<Head> {
  const html = await (await request.get(url)).text()
  return page.evaluate((text) => {
    const head = new DOMParser().parseFromString(text, 'text/html')
    const links = [...head.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')]
    return {
      lang: head.documentElement.lang,
      title: head.title,
      canonical: head.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
      alternates: Object.fromEntries(links.map((link) => [link.hreflang, link.getAttribute('href') ?? ''])),
      headings: head.querySelectorAll('h1').length,
    }
  }, html)
}

/** In the page. `missing`: what RFC 4287 asks of a feed and its entries and is not there. */
function readFeed(xml: string) {
  const feed = new DOMParser().parseFromString(xml, 'application/xml')
  const of = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName === name)
  const entries = [...feed.getElementsByTagName('entry')]
  return {
    fault: feed.querySelector('parsererror')?.textContent ?? null,
    lang: feed.documentElement.getAttribute('xml:lang'),
    title: of(feed.documentElement, 'title')[0]?.textContent ?? null,
    links: entries.flatMap((entry) => of(entry, 'link').map((link) => link.getAttribute('href'))),
    missing: [feed.documentElement, ...entries].flatMap((element) =>
      ['id', 'title', 'updated'].filter((name) => of(element, name).length !== 1),
    ),
  }
}
