import { chromium, type Browser } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { z } from 'zod'
import { inheritForTests } from '../../../shared/local/environment.ts'
import { BROWSER_FLAGS } from '../../../shared/local/testing/browser-flags.ts'
import { findBrowser } from '../../../shared/local/testing/find-browser.ts'
import { Keyboard } from '../accessibility/keyboard.ts'
import { Donor } from './donor.ts'
import { walkByKeyboard, type Gift } from './walk-by-keyboard.ts'

// npx tsx web/e2e/giving/measure-keys.ts http://127.0.0.1:8080, the figures as JSON: how many keys a whole donation takes
// on each way there is, from the campaign page to the thanks, in a real browser.

/** One for each alphabet: the order of the stops is the same in all. */
const LOCALES: readonly Locale[] = ['fr', 'ru']
/** Also where the form has work to do first, because many have just been sent. */
const LONGEST = 60_000

const WAYS: readonly (Gift & { name: string })[] = [
  { name: 'once, an amount that is offered', frequency: 'once', minor: 5000, isOwn: false },
  { name: 'once, an amount of one’s own', frequency: 'once', minor: 12_300, isOwn: true },
  { name: 'monthly, an amount that is offered', frequency: 'monthly', minor: 500, isOwn: false },
  { name: 'monthly, an amount of one’s own', frequency: 'monthly', minor: 3700, isOwn: true },
]

const siteUrl = z.url().parse(process.argv[2])
const found = await findBrowser()
if (found.outcome === 'missing') throw new Error(found.sentence)
const { path: executablePath, environment } = found.browser
const browser = await chromium.launch({
  executablePath,
  args: BROWSER_FLAGS,
  env: { ...inheritForTests(), ...environment },
})
try {
  const ways: { name: string; keys: number }[] = []
  for (const { name, ...gift } of WAYS) {
    const keys: number[] = []
    for (const locale of LOCALES) keys.push(await countKeys(browser, locale, gift))
    ways.push({ name, keys: Math.max(...keys) })
  }
  process.stdout.write(`${JSON.stringify({ ways })}\n`)
} finally {
  await browser.close()
}

async function countKeys(of: Browser, locale: Locale, gift: Gift): Promise<number> {
  const context = await of.newContext({ baseURL: siteUrl, locale, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(LONGEST)
  // The journeys look at each stop; here they are only counted.
  const keyboard = new Keyboard(page, { ours: null })
  await page.goto(`/${locale}`)
  await walkByKeyboard(keyboard, new Donor(page, locale), gift)
  await context.close()
  return keyboard.keys
}
