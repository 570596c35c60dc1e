import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { expect, test } from '../journey.ts'
import { publish, takeDown, writeDraft } from '../stack/write-story.ts'
import { exactly, wordsOf } from '../words/words.ts'

test.describe('what is not there', () => {
  test('an address that never was is answered 404 in the language of the reader', async ({ readerOf }) => {
    for (const locale of LOCALES) {
      const page = await readerOf(locale, { javaScriptEnabled: false })
      const t = wordsOf(locale)
      for (const address of [
        `/${locale}/nulle-part`,
        `/${locale}/stories/nulle-part`,
        `/${locale}/thanks/nobodys-token-0123`,
      ]) {
        const answer = await page.goto(address)
        expect(answer?.status(), address).toBe(404)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(exactly(t('errorPages.404.title')))
        await expect(page).toHaveTitle(new RegExp(t('errorPages.404.title')))
        await expect(page.getByRole('link', { name: exactly(t('errorPages.home')) })).toHaveAttribute(
          'href',
          `/${locale}`,
        )
      }
    }
  })

  test('an address without a language is answered in the one the browser asks for', async ({ readerOf }) => {
    const page = await readerOf('ru')
    const answer = await page.goto('/nulle-part')
    expect(answer?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  })

  test('a text that was taken down is answered 410 in the language of the reader', async ({ readerOf, request }) => {
    const story = await writeDraft()
    const address = await publish(story, 'fr')
    await expect.poll(async () => (await request.get(address)).status()).toBe(200)
    await takeDown(story, 'fr')
    await expect.poll(async () => (await request.get(address)).status()).toBe(410)
    for (const locale of LOCALES) {
      const page = await readerOf(locale, { javaScriptEnabled: false })
      const answer = await page.goto(address.replace('/fr/', `/${locale}/`))
      expect(answer?.status(), locale).toBe(410)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      const title = wordsOf(locale)('errorPages.410.title')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(exactly(title))
      await expect(page.getByText(story.title)).toHaveCount(0)
    }
  })
})
