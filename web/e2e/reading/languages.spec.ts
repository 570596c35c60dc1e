import { bestLocale, LOCALE_NAMES, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PublishedAddresses, PublishedContents } from '@campaign/shared/content/published.ts'
import { expect, test } from '../journey.ts'
import { exactly, wordsOf } from '../words/words.ts'

test.describe('the front door', () => {
  const doors: { asking: string | undefined; locale: Locale }[] = [
    { asking: 'ru-RU,ru;q=0.9,en;q=0.8', locale: 'ru' },
    { asking: 'uk', locale: 'uk' },
    { asking: 'de-AT,de;q=0.7', locale: 'de' },
    { asking: 'ja,en-GB;q=0.5', locale: 'en' },
    { asking: 'en;q=0.4,fr;q=0.6', locale: 'fr' },
    { asking: 'ja', locale: 'fr' },
    { asking: '', locale: 'fr' },
  ]
  for (const { asking, locale } of doors) {
    test(`leads a browser that asks for "${asking}" to ${locale}`, async ({ request }) => {
      const headers = { 'accept-language': asking ?? '' }
      const answer = await request.get('/', { headers, maxRedirects: 0 })
      expect(answer.status()).toBe(302)
      expect(answer.headers()['location']).toBe(`/${locale}`)
      expect(answer.headers()['vary']).toMatch(/accept-language/i)
    })
  }

  test('shows a Russian browser the Russian page', async ({ readerOf }) => {
    const page = await readerOf('ru')
    await page.goto('/')
    await expect(page).toHaveURL(/\/ru$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  })
})

test.describe('the language switch', () => {
  const addressOf = (collection: 'stories' | 'pages', addresses: PublishedAddresses, locale: Locale): string => {
    const shown = bestLocale(
      locale,
      LOCALES.filter((other) => addresses[other] !== undefined),
    )
    return `/${locale}/${collection}/${shown === undefined ? '' : addresses[shown]?.slug}`
  }

  /** One page of each kind: its address in each language. */
  const pagesOf = ({ stories, pages }: PublishedContents): Record<string, (locale: Locale) => string> => ({
    'the campaign': (locale) => `/${locale}`,
    'the stories': (locale) => `/${locale}/stories`,
    'a search': (locale) => `/${locale}/search?q=bus`,
    'the donation form': (locale) => `/${locale}/donate`,
    ...Object.fromEntries(
      stories.map(({ id, addresses }) => [`story ${id}`, (locale: Locale) => addressOf('stories', addresses, locale)]),
    ),
    ...Object.fromEntries(
      pages.map(({ kind, addresses }) => [`page ${kind}`, (locale: Locale) => addressOf('pages', addresses, locale)]),
    ),
  })

  test('stays on the same page, in each of the five languages', async ({ readerOf, run }) => {
    const page = await readerOf('fr', { javaScriptEnabled: false })
    for (const [name, addressIn] of Object.entries(pagesOf(run.prepared.contents))) {
      await test.step(name, async () => {
        await page.goto(addressIn('fr'))
        for (const locale of ['en', 'ru', 'uk', 'de', 'fr'] as const) {
          await page.getByRole('navigation').getByRole('link', { name: LOCALE_NAMES[locale], exact: true }).click()
          await expect(page).toHaveURL(run.stack.siteUrl + addressIn(locale))
          await expect(page.locator('html')).toHaveAttribute('lang', locale)
          const current = page.getByRole('link', { name: LOCALE_NAMES[locale], exact: true })
          await expect(current).toHaveAttribute('aria-current', /.+/)
          await expect(current).toHaveAttribute('lang', locale)
        }
      })
    }
  })
})

test.describe('a text that is missing in a language', () => {
  for (const locale of ['uk', 'de'] as const) {
    test(`is shown to a reader of ${locale} in another one, which the page says and marks`, async ({
      readerOf,
      run,
    }) => {
      const story = run.prepared.contents.stories.find(({ addresses }) => addresses[locale] === undefined)
      const shown = bestLocale(locale, Object.keys(story?.addresses ?? {}) as Locale[])
      const address = shown && story?.addresses[shown]
      if (!address) throw new Error(`the sample has no story that is missing in ${locale}`)

      const page = await readerOf(locale, { javaScriptEnabled: false })
      await page.goto(`/${locale}/stories/${address.slug}`)
      const t = wordsOf(locale)
      const notice = t('notices.fallback', { wanted: t(`languages.in.${locale}`), shown: t(`languages.in.${shown}`) })
      await expect(page.getByText(exactly(notice))).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', locale)

      const title = page.getByRole('heading', { level: 1, name: exactly(address.title) })
      expect(await title.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(shown)
      const paragraphs = page.getByRole('article').first().locator('.prose p')
      for (const paragraph of await paragraphs.all())
        expect(await paragraph.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(shown)
      expect(await paragraphs.count()).toBeGreaterThan(3)

      await test.step('and is marked in the list of stories', async () => {
        await page.goto(`/${locale}/stories`)
        const link = page.getByRole('link', { name: exactly(address.title) })
        expect(await link.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(shown)
        await expect(link).toHaveAttribute('hreflang', shown)
      })
    })
  }

  test('has no notice where it is written in the language of the reader', async ({ readerOf, run }) => {
    const page = await readerOf('fr')
    const [story] = run.prepared.contents.stories
    await page.goto(`/fr/stories/${story?.addresses.fr?.slug}`)
    await expect(page.getByText(wordsOf('fr')('languages.in.en'))).toHaveCount(0)
    await expect(page.getByRole('article').first().locator('[lang]')).toHaveCount(0)
  })
})
