import type { Page } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { findSidewaysScroll } from '../accessibility/find-faults.ts'
import { findPalePairs, readLook } from '../accessibility/read-look.ts'
import { expect, test, type Run } from '../journey.ts'

/** Of a sheet of A4 at 96 dots an inch, without its margins. */
const PAPER = { width: 718, height: 1046 }

const WHITE = 'rgb(255, 255, 255)'
/** The tint of notices, which printers leave out. */
const GROUNDS = [WHITE, 'rgb(237, 244, 251)', 'nothing']

/** What is of no use on paper: ways to elsewhere, ways out, what is pressed or typed into. */
const ON_SCREENS_ALONE = 'nav a, .skip, .quick-exit, .leave-explained, form, button, input, .act'

const PAGES: Record<string, (run: Run, locale: Locale) => string> = {
  'a story': ({ prepared: { contents } }, locale) => {
    const story = contents.stories.find(({ addresses }) => addresses[locale] !== undefined)
    return `/${locale}/stories/${story?.addresses[locale]?.slug}`
  },
  'the use of donations': ({ prepared: { contents } }, locale) => {
    const page = contents.pages.find(({ kind }) => kind === 'transparency')
    return `/${locale}/pages/${page?.addresses[locale]?.slug}`
  },
  'the campaign': (_, locale) => `/${locale}`,
  'the thanks for a gift': ({ prepared: { tokens } }, locale) => `/${locale}/thanks/${tokens.succeeded}`,
  'the thanks for a monthly gift': ({ prepared: { tokens } }, locale) => `/${locale}/thanks/${tokens.monthly}`,
}

for (const locale of ['fr', 'ru'] as const)
  test(`on paper, pages in ${locale} are text, dark on white, whole, with the addresses of their sources`, async ({
    readerOf,
    run,
  }) => {
    // By night too: nobody prints white on black.
    const page = await readerOf(locale, { ...PAPER, colorScheme: 'dark', javaScriptEnabled: false })
    for (const [name, addressOf] of Object.entries(PAGES)) {
      await page.emulateMedia({ media: 'screen' })
      expect((await page.goto(addressOf(run, locale)))?.status(), name).toBe(200)
      expect.soft(await findPaperFaults(page), `${name}, the control: on a screen`).not.toEqual([])
      await page.emulateMedia({ media: 'print' })
      expect.soft(await findPaperFaults(page), name).toEqual([])
      expect.soft(await findSidewaysScroll(page), name).toEqual([])
      expect.soft(await findCut(page), name).toEqual([])
      const printed = await page.pdf({ preferCSSPageSize: true })
      expect(printed.subarray(0, 5).toString(), name).toBe('%PDF-')
    }
  })

/** What is longer than the room it has, and does not hang over. */
function findCut(page: Page): Promise<string[]> {
  return page.locator('main *').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && getComputedStyle(one).position !== 'absolute')
      .filter((one) => getComputedStyle(one).overflow !== 'visible')
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
      .map((one) => one.outerHTML.slice(0, 100)),
  )
}

/** What of the page should not be printed as it stands. */
async function findPaperFaults(page: Page): Promise<string[]> {
  const { pairs } = await readLook(page)
  const notOnWhite = pairs.filter((pair) => !GROUNDS.includes(pair.replace(/^.* on /, '').replace(', large', '')))
  const onScreensAlone = await page
    .locator(ON_SCREENS_ALONE)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 100)))
  const withoutAddress = await page.locator('main a[href^="http"]').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .flatMap((link) => {
        const address = link.getAttribute('href') ?? ''
        const isSaid = link.textContent === address || getComputedStyle(link, '::after').content.includes(address)
        return isSaid ? [] : [`no address: ${address}`]
      }),
  )
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  return [
    ...(ground === WHITE ? [] : [`on ${ground}`]),
    ...notOnWhite,
    ...findPalePairs(pairs.map((pair) => pair.replace(' on nothing', ` on ${WHITE}`))),
    ...onScreensAlone,
    ...withoutAddress,
  ]
}
