import type { Page } from '@playwright/test'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { Donor } from '../giving/donor.ts'
import { expect, test } from '../journey.ts'

/** What says nothing to somebody who hears the links of a page one after the other. */
const EMPTY_NAMES =
  /^(?:ici|cliquez ici|lire la suite|en savoir plus|here|click here|more|read more|здесь|тут|подробнее|далее|тут|тут детальніше|детальніше|hier|mehr|weiterlesen)$/i

for (const locale of LOCALES) {
  test(`giving sounds in ${locale} as it was read through: every name, in its order`, async ({ readerOf, run }) => {
    const page = await readerOf(locale, { javaScriptEnabled: false })
    const donor = new Donor(page, locale)
    const heard: string[] = []
    const hear = async (title: string): Promise<void> => {
      const said = await listen(page)
      expectAmountsInMoney(said)
      heard.push(`# ${title}`, ...said)
    }
    await page.goto(`/${locale}/donate?amount=50`)
    await hear('the form')
    await page.goto(`/${locale}/donate`)
    await donor.typeAmount('abc')
    await donor.sendButton.click()
    await page.getByRole('alert').waitFor()
    await hear('with two errors')
    await page.goto(`/${locale}/thanks/${run.prepared.tokens.succeeded}`)
    await hear('the thanks')
    const text = `${heard.join('\n')}\n`.replaceAll(run.stack.siteUrl, 'https://site.example')
    expect(text).toMatchSnapshot(`names.${locale}.txt`)
  })

  test(`no link of a page in ${locale} is called "here"`, async ({ readerOf, run }) => {
    const page = await readerOf(locale, { javaScriptEnabled: false })
    const [story] = run.prepared.contents.stories
    const slug = Object.values(story?.addresses ?? {})[0]?.slug
    for (const path of ['', '/stories', `/stories/${slug}`, '/donate', '/search?q=xyzzyx']) {
      await page.goto(`/${locale}${path}`)
      const names = await page
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.textContent?.trim() ?? ''))
      expect(names.length, path).toBeGreaterThan(5)
      expect(
        names.filter((name) => EMPTY_NAMES.test(name)),
        path,
      ).toEqual([])
    }
  })
}

test('the control: an amount without its money, and a link called "here", are heard', async () => {
  expect(() => expectAmountsInMoney(['- radio "50 une fois"'])).toThrow()
  expect(() => expectAmountsInMoney(['- radio "50 € une fois"', '- text: 50'])).not.toThrow()
  expect('Cliquez ici').toMatch(EMPTY_NAMES)
})

/** The tree a screen reader is given of what the page is about, a line each, without the two hundred countries. */
async function listen(page: Page): Promise<string[]> {
  const tree = await page.getByRole('main').ariaSnapshot()
  return tree.split('\n').filter((line) => !/^\s*- option /.test(line) && !/^\s*- \/url:/.test(line))
}

function expectAmountsInMoney(said: readonly string[]): void {
  for (const choice of said.filter((line) => /- (?:radio|button) ".*\d/.test(line)))
    expect(choice).toMatch(/€|EUR|CHF|zł|Kč|kr|£|\$/)
}
