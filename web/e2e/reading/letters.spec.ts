import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../journey.ts'

/** Longer than a browser waits for letters that it then does without (`font-display: optional`). */
const LATE_MS = 1_500
const PHRASES = {
  ru: '«Куда? Ещё 2024: подъезд — „чемодан“; № 5 (12,5 %) … […]»',
  uk: "«Куди? Їжа, під'їзд 2024: є — „валіза“; № 5 (12,5 %) … […]»",
} as const

for (const locale of ['ru', 'uk'] as const)
  test(`italics that come late in ${locale} bring no letters of another script with them`, async ({ page }) => {
    const story = await findStory(page, locale)
    await page.route(/-italic-[\w-]+\.woff2$/, async (route) => {
      await wait(LATE_MS)
      await route.continue()
    })
    expect(await lateItalicsFor(page, story, PHRASES[locale])).toEqual(['cyrillic-italic'])
    // The control: with a name in Latin letters their own are asked for.
    expect(await lateItalicsFor(page, story, `${PHRASES[locale]} Anton`)).toEqual(['cyrillic-italic', 'latin-italic'])
  })

async function findStory({ request }: Page, locale: string): Promise<string> {
  const map = await (await request.get('/sitemap.xml')).text()
  const [path] = new RegExp(`/${locale}/stories/[^/<]+(?=</loc>)`).exec(map) ?? []
  if (path === undefined) throw new Error(`the map of the site has no story in ${locale}`)
  return path
}

/** The names of the files of italics for which the page asks, until what came late has been done without, sorted. */
async function lateItalicsFor(page: Page, story: string, words: string): Promise<string[]> {
  await page.goto(story)
  const asked = new Set<string>()
  page.on('request', (request) => {
    const [, name] = /\/literata-([a-z-]+-italic)-[\w-]+\.woff2$/.exec(request.url()) ?? []
    if (name !== undefined) asked.add(name)
  })
  await page.evaluate((text) => {
    const phrase = document.createElement('em')
    phrase.textContent = text
    document.querySelector('.prose p')?.append(phrase)
  }, words)
  await expect.poll(() => asked.size).toBeGreaterThan(0)
  await wait(3 * LATE_MS)
  page.removeAllListeners('request')
  return [...asked].toSorted()
}
