import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { askSite } from '../testing/ask-site.ts'

/** What a story with a phrase in italics may weigh on a first visit, its pictures aside. Here without a browser: what it would load. */
const MOST_BYTES = 45 * 1024

const LETTERS: Record<Locale, string> = { fr: 'latin', en: 'latin', de: 'latin', ru: 'cyrillic', uk: 'cyrillic' }

let paths: string[] = []

beforeAll(async () => {
  const { body } = await askSite('/sitemap.xml')
  paths = [...body.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
})

/** As it goes over the wire, once it has been asked for, and its body. */
async function weigh(path: string): Promise<number> {
  const { status, headers } = await askSite(path, { headers: { 'accept-encoding': 'br' } })
  expect([path, status]).toEqual([path, 200])
  return Number(headers['content-length'])
}

async function weighWithItalics(path: string, locale: Locale): Promise<Record<string, number>> {
  const { body: html } = await askSite(path)
  const loaded = [
    ...html.matchAll(/<link rel="(?:preload|stylesheet|icon)" href="([^"]+)"/g),
    ...html.matchAll(/<script type="module" src="([^"]+)"/g),
  ].map(([, address = '']) => address)
  const sheet = loaded.find((address) => address.endsWith('.css')) ?? ''
  const { body: css } = await askSite(sheet)
  const italics = new RegExp(String.raw`/assets/literata-${LETTERS[locale]}-italic-[\w-]+\.woff2`).exec(css)?.[0] ?? ''
  const weights: Record<string, number> = {}
  for (const address of [path, ...loaded, italics]) weights[address] = await weigh(address)
  return weights
}

describe.each(LOCALES)('a story in %s', (locale) => {
  test('with a phrase in italics weighs no more than it may', async () => {
    const stories = paths.filter((path) => path.startsWith(`/${locale}/stories/`) && path.split('/').length === 4)
    expect(stories.length).toBeGreaterThan(0)
    for (const path of stories) {
      const weights = await weighWithItalics(path, locale)
      // The page, its letters, those in italics, styles, the quick exit, the mark in the tab.
      expect(Object.keys(weights).length, path).toBe(locale === 'ru' || locale === 'uk' ? 7 : 6)
      const all = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0)
      expect(all, JSON.stringify(weights)).toBeLessThanOrEqual(MOST_BYTES)
    }
  })
})

test('the control: what is not a story is not held to it, and would not pass', async () => {
  const weights = await weighWithItalics('/fr/donate', 'fr')
  // Its form has styles and a script of its own, which this way of weighing finds.
  expect(Object.keys(weights).some((address) => address.includes('/giving-'))).toBe(true)
  expect(Object.values(weights).reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(MOST_BYTES)
})
