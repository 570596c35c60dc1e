import type { Page } from '@playwright/test'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { thisRun } from '../environment.ts'
import { expect, test } from '../journey.ts'
import { startLonelySite } from '../stack/lonely-site.ts'
import { pageKinds } from '../stack/page-kinds.ts'
import { publish, takeDown, writeDraft } from '../stack/write-story.ts'
import {
  findFaults,
  findFaultsOfColour,
  findFaultsOfContent,
  findSidewaysScroll,
  findSmallTargets,
} from './find-faults.ts'
import { findPalePairs, readLook } from './read-look.ts'
import { doubleText, findClippedText, stretchPage } from './stretch-page.ts'

const WIDTHS = [320, 768, 1280]
const SCHEMES = ['light', 'dark'] as const
/** CSS pixels: what one pays, chooses and leaves by. */
const LARGE_TARGET = 44
const MUST_BE_LARGE = '.act, .choice, .quick-exit > a, #query, #amount, select'
/** Every text is there in it: its pages show each pair of colours there is but those of what stands in for a text. */
const SEEN_WHOLE: Locale = 'fr'

// Languages are nothing to one another: two at a time.
test.describe.configure({ mode: 'parallel' })

let taken = ''
let lonely: Awaited<ReturnType<typeof startLonelySite>>
test.beforeAll(async ({ request }) => {
  lonely = await startLonelySite(thisRun().stack)
  const story = await writeDraft()
  const address = await publish(story, 'fr')
  taken = address.split('/').at(-1) ?? ''
  await expect.poll(async () => (await request.get(address)).status()).toBe(200)
  await takeDown(story, 'fr')
  await expect.poll(async () => (await request.get(address)).status()).toBe(410)
})
test.afterAll(() => lonely.stop())

for (const locale of LOCALES) {
  test(`every kind of page in ${locale} is without fault at ${WIDTHS.join(', ')} px, light and dark`, async ({
    readerOf,
    run,
  }) => {
    test.setTimeout(300_000)
    const page = await readerOf(locale)
    /** Colours that axe has looked at here and found nothing against. */
    const passed = new Set<string>()
    for (const { name, visit } of pageKinds(run.prepared, { taken, lonely: lonely.url })) {
      await visit(page, locale)
      /** As axe has seen it: at one width it is the same by day and by night. */
      const judged = new Set<string>()
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        for (const width of WIDTHS) {
          const where = `${name}, ${width} px, ${colorScheme}`
          await page.setViewportSize({ width, height: 900 })
          const { shown, pairs, untold, moving } = await readLook(page)
          expect.soft({ untold, moving, pale: findPalePairs(pairs) }, where).toEqual(NOTHING)
          if (!judged.has(shown)) expect.soft(await findFaultsOfContent(page, { doubts: true }), where).toEqual([])
          judged.add(shown)
          const isWhole = locale === SEEN_WHOLE && width === WIDTHS[0]
          if (isWhole || pairs.some((pair) => !passed.has(pair))) {
            const faults = await findFaultsOfColour(page, { doubts: true })
            expect.soft(faults, where).toEqual([])
            if (faults.length === 0) for (const pair of pairs) passed.add(pair)
          }
          if (colorScheme === 'light') await expectRoom(page, where)
        }
      }
      if (LONG_WORDS.includes(locale)) await expectToStretch(page, name)
    }
  })
}

const NOTHING = { untold: [], moving: [], pale: [] }

/** Of what the width alone decides. */
async function expectRoom(page: Page, where: string): Promise<void> {
  expect.soft(await findSidewaysScroll(page), `${where}: sideways`).toEqual([])
  expect.soft(await findSmallTargets(page), `${where}: targets`).toEqual([])
  const large = await findSmallTargets(page, { smallest: LARGE_TARGET, among: MUST_BE_LARGE })
  expect.soft(large, `${where}: what is for a thumb`).toEqual([])
}

/** Where words are longest, one for each alphabet; the other languages are measured as they are. */
const LONG_WORDS: readonly Locale[] = ['de', 'ru']

/** Last of all, for the page is another one then. */
async function expectToStretch(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  await stretchPage(page)
  expect.soft(await findSidewaysScroll(page), `${name}, stretched: sideways`).toEqual([])
  expect.soft(await findClippedText(page), `${name}, stretched`).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
  await doubleText(page)
  expect.soft(await findSidewaysScroll(page), `${name}, at twice its size: sideways`).toEqual([])
  expect.soft(await findClippedText(page), `${name}, at twice its size`).toEqual([])
}

test('the control: planted faults are found, each of them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.setContent(`<!doctype html><html><head><title></title>
    <meta name="viewport" content="width=device-width, user-scalable=no"></head><body>
    <h1>One</h1><h4>Four</h4><img src="data:,"><a href="/empty"></a><button></button><input>
    <p style="color: #999; background: #fff">pale</p><div role="nonsense">x</div><ul><p>no item</p></ul>
    <a tabindex="5" href="/first" style="display: block; width: 9px; height: 9px">.</a>
    <div style="width: 900px">wide</div></body></html>`)
  const faults = await findFaults(page)
  const rules = faults.map((fault) => fault.split(':')[0])
  expect(rules).toEqual(
    expect.arrayContaining([
      ...[
        'aria-roles',
        'button-name',
        'color-contrast',
        'document-title',
        'heading-order',
        'html-has-lang',
        'image-alt',
      ],
      ...['label', 'landmark-one-main', 'link-name', 'list', 'meta-viewport', 'region', 'tabindex'],
    ]),
  )
  expect(await findFaultsOfColour(page)).toEqual(['color-contrast: body > p'])
  expect(await findFaultsOfContent(page)).toEqual(faults.filter((fault) => !fault.startsWith('color-contrast')))
  expect(await findSmallTargets(page)).toContainEqual(expect.stringMatching(/^9 × 9: /))
  expect(await findSidewaysScroll(page)).toContainEqual(expect.stringMatching(/900px/))
})

test('the control: what axe cannot decide, and nobody has, is told', async ({ page }) => {
  await page.setContent(`<!doctype html><html lang="en"><body>
    <p style="color: #777; background: linear-gradient(#fff, #000)">over a picture</p></body></html>`)
  expect(await findFaultsOfColour(page)).toEqual([])
  expect(await findFaultsOfColour(page, { doubts: true })).toEqual(['doubt about color-contrast (bgGradient): p'])
})

test('the control: what moves, is pale, is seen through, is cut off or is hidden at one width is noticed', async ({
  page,
}) => {
  await page.setContent(`<!doctype html><html><body style="background: #fff"><style>
    @keyframes slide { to { translate: 9px } } @media (max-width: 500px) { .aside { display: none } }</style>
    <p style="color: #999">pale</p><p style="color: #111; background: linear-gradient(#fff, #000)">over a picture</p>
    <p style="animation: slide 1s infinite">moves</p><p class="aside">aside</p>
    <nav><a href="/x" class="act" style="display: inline-block; height: 1.5em; width: 12em">one line, and no more</a></nav>
    </body></html>`)
  await page.setViewportSize({ width: 1280, height: 900 })
  const wide = await readLook(page)
  expect(findPalePairs(wide.pairs)).toEqual(['rgb(153, 153, 153) on rgb(255, 255, 255)'])
  expect(wide.untold).toEqual([expect.stringContaining('linear-gradient')])
  expect(wide.moving).toEqual(['1000'])
  await page.setViewportSize({ width: 320, height: 900 })
  expect((await readLook(page)).shown).not.toBe(wide.shown)
  expect(await findSmallTargets(page, { smallest: LARGE_TARGET, among: MUST_BE_LARGE })).toHaveLength(1)
  expect(await findClippedText(page)).toEqual([])
  await stretchPage(page)
  expect(await findClippedText(page)).toEqual([expect.stringContaining('one line')])
})
