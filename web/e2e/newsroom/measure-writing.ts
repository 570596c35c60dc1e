import { chromium, type Frame, type Page } from '@playwright/test'
import { z } from 'zod'
import { inheritForTests } from '../../../shared/local/environment.ts'
import { BROWSER_FLAGS } from '../../../shared/local/testing/browser-flags.ts'
import { findBrowser } from '../../../shared/local/testing/find-browser.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'

// npx tsx web/e2e/newsroom/measure-writing.ts '{"cmsUrl":…,"siteUrl":…,"session":…,"story":…}', the figures as JSON:
// somebody writes in the admin with the preview beside the form, and all that is timed is timed by the browser.

const PAUSES = 40
/** After a save, until the preview has been drawn anew for it: the next key is of somebody who paused. */
const REST = 500
const KEYS = 120
/** Between two keys, in milliseconds: eighty words a minute. */
const PACE = 150
const LONGEST = 20_000

const place = z
  .object({ cmsUrl: z.string(), siteUrl: z.string(), session: z.string(), story: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''))

type Drawing = { length: number; at: number }

const found = await findBrowser()
if (found.outcome === 'missing') throw new Error(found.sentence)
const { path: executablePath, environment } = found.browser
const browser = await chromium.launch({
  executablePath,
  args: BROWSER_FLAGS,
  env: { ...inheritForTests(), ...environment },
})
try {
  const context = await browser.newContext({
    baseURL: place.cmsUrl,
    locale: 'fr-FR',
    viewport: { width: 1400, height: 900 },
  })
  await context.addCookies([{ name: SESSION_COOKIE, value: place.session, url: place.cmsUrl, httpOnly: true }])
  const page = await context.newPage()
  page.setDefaultTimeout(LONGEST)
  process.stdout.write(`${JSON.stringify(await write(page))}\n`)
} finally {
  await browser.close()
}

async function write(page: Page) {
  const saves: number[] = []
  page.on('requestfinished', (request) => {
    if (request.method() !== 'PATCH' || !request.url().includes('autosave=true')) return
    void request.response().then((answer) => {
      if (answer?.status() !== 200) throw new Error(`a save was answered ${answer?.status()}`)
      saves.push(request.timing().responseEnd)
    })
  })
  await page.goto(`/admin/collections/stories/${place.story}?locale=fr`)
  const preview = await openPreview(page)
  const field = page.getByRole('textbox', { name: /^Chapeau/ })
  await field.click()
  await page.keyboard.press('Control+End')
  await noteKeys(page)
  await noteDrawings(preview)

  let length = (await field.inputValue()).length
  for (let time = 0; time < PAUSES; time += 1) {
    const answers = saves.length
    length += 1
    await page.keyboard.press('a')
    await preview.waitForFunction(
      (least) => (window as unknown as Noting).drawings.some((one) => one.length >= least),
      length,
    )
    for (let waited = 0; saves.length === answers; waited += 50) {
      if (waited > LONGEST) throw new Error('what was written was not saved')
      await page.waitForTimeout(50)
    }
    await page.waitForTimeout(REST)
  }
  const afterPauses = await delaysOf(page, preview, length - PAUSES)
  const before = length
  await forget(page, preview)
  for (let key = 0; key < KEYS; key += 1) {
    length += 1
    await page.keyboard.press('b', { delay: 20 })
    await page.waitForTimeout(PACE - 20)
  }
  await preview.waitForFunction(
    (least) => (window as unknown as Noting).drawings.some((one) => one.length >= least),
    length,
  )
  return { saves, afterPauses, writingOn: await delaysOf(page, preview, before) }
}

type Noting = Window & { keys: number[]; drawings: Drawing[] }

async function openPreview(page: Page): Promise<Frame> {
  const eye = page.locator('#live-preview-toggler')
  await eye.waitFor()
  if ((await page.locator('#live-preview-toggler.live-preview-toggler--active').count()) === 0) await eye.click()
  await page.frameLocator('.preview-panel__frame').locator('.lead').first().waitFor()
  const frame = page.frames().find((one) => one.url().startsWith(`${place.siteUrl}/preview/`))
  if (frame === undefined) throw new Error('there is no preview')
  return frame
}

/** On one clock for both: milliseconds since 1970, with their fractions. No named functions: tsx marks them, and the page has no mark. */
async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noting = window as unknown as Noting
    noting.keys = []
    document.addEventListener(
      'keydown',
      (event) => {
        noting.keys.push(performance.timeOrigin + event.timeStamp)
      },
      { capture: true },
    )
  })
}

/** What is drawn, when it has been painted: a task that begins after the frame of the change. */
async function noteDrawings(preview: Frame): Promise<void> {
  await preview.evaluate(() => {
    const noting = window as unknown as Noting
    noting.drawings = []
    new MutationObserver(() => {
      const { length } = document.querySelector('.lead')?.textContent ?? ''
      requestAnimationFrame(() =>
        setTimeout(() => noting.drawings.push({ length, at: performance.timeOrigin + performance.now() })),
      )
    }).observe(document.documentElement, { childList: true, subtree: true })
  })
}

/** Milliseconds from each key to the first drawing that shows it; `before`: the length of the text before the first. */
async function delaysOf(page: Page, preview: Frame, before: number): Promise<number[]> {
  const keys = await page.evaluate(() => (window as unknown as Noting).keys)
  const drawings = await preview.evaluate(() => (window as unknown as Noting).drawings)
  return keys.map((pressed, at) => {
    const drawing = drawings.find(({ length }) => length > before + at)
    return drawing === undefined ? Number.POSITIVE_INFINITY : drawing.at - pressed
  })
}

async function forget(page: Page, preview: Frame): Promise<void> {
  await page.evaluate(() => ((window as unknown as Noting).keys = []))
  await preview.evaluate(() => ((window as unknown as Noting).drawings = []))
}
