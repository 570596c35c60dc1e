import fs from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { ROOT } from '../../../shared/local/repository-root.ts'
import { thisRun } from '../environment.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'
import { guidePictures, type GuidePicture } from './guide-pictures.ts'
import type { Ground } from './lay-newsroom.ts'
import { settleWords } from './settle-words.ts'

const FOLDER = path.join(ROOT, 'cms/src/guide/pictures')
const LANGUAGES = ['fr', 'en'] as const
const QUALITY = 72
/** Milliseconds in which a page falls quiet, if it does. */
const QUIET = 3000
/** Around what is shown, in pixels. */
const MARGIN = 8

/** The pictures of the staff guide, in both its languages, straight into its folder. */
export async function takeGuidePictures(browser: Browser, ground: Ground, only?: readonly string[]): Promise<void> {
  for (const picture of guidePictures(ground)) {
    if (only !== undefined && !only.includes(picture.name)) continue
    for (const language of LANGUAGES) await take(browser, picture, language)
  }
}

async function take(browser: Browser, picture: GuidePicture, language: 'fr' | 'en'): Promise<void> {
  const { name, role, address, ready, act, part, width = 1100, height = 900, most = 620 } = picture
  const { stack, prepared } = thisRun()
  const context = await browser.newContext({
    baseURL: stack.cmsUrl,
    locale: language,
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  if (role !== null)
    await context.addCookies([{ name: SESSION_COOKIE, value: prepared.sessions[role], url: stack.cmsUrl }])
  const page = await context.newPage()
  await page.goto(`/admin${address.replace('{language}', language)}`)
  await page.locator(ready).first().waitFor()
  await act?.(page)
  // The preview asks the site again and again; what it shows was waited for.
  await page.waitForLoadState('networkidle', { timeout: QUIET }).catch(() => undefined)
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  })
  await settleWords(page, language, part)
  const clip = await boxOf(page, part, most)
  await fs.mkdir(path.join(FOLDER, language), { recursive: true })
  const file = path.join(FOLDER, language, `${name}.webp`)
  await fs.writeFile(file, await shoot(page, clip))
  process.stdout.write(`${path.relative(ROOT, file)} (${Math.round((await fs.stat(file)).size / 1024)} KB)\n`)
  await context.close()
}

type Clip = { x: number; y: number; width: number; height: number }

/** From the first of the parts to the last, with a margin, no higher than `most`. */
async function boxOf(page: Page, part: readonly string[], most: number): Promise<Clip> {
  for (const selector of part) await page.locator(selector).first().waitFor()
  const boxes = await Promise.all(part.map((selector) => page.locator(selector).first().boundingBox()))
  const found = boxes.filter((box) => box !== null)
  if (found.length === 0) throw new Error(`nothing of ${part.join(', ')} can be seen at ${page.url()}`)
  const scrolled = await page.evaluate(() => window.scrollY)
  const left = Math.max(0, Math.min(...found.map(({ x }) => x)) - MARGIN)
  const top = Math.max(0, Math.min(...found.map(({ y }) => y)) + scrolled - MARGIN)
  const right = Math.max(...found.map(({ x, width }) => x + width)) + MARGIN
  const bottom = Math.max(...found.map(({ y, height }) => y + height)) + scrolled + MARGIN
  const wide = page.viewportSize()?.width ?? right
  return { x: left, y: top, width: Math.min(right, wide) - left, height: Math.min(bottom - top, most) }
}

/** Chromium writes WebP itself; Playwright only asks for PNG and JPEG, several times as large for such pictures. */
async function shoot(page: Page, clip: Clip): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    clip: { ...clip, scale: 1 },
    // Beyond it, a frame of another origin (the preview) is left blank.
    captureBeyondViewport: clip.y + clip.height > (page.viewportSize()?.height ?? 0),
  })
  return Buffer.from(data, 'base64')
}
