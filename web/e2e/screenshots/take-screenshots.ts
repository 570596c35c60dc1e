import fs from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { inheritForTests } from '../../../shared/local/environment.ts'
import { BROWSER_FLAGS } from '../../../shared/local/testing/browser-flags.ts'
import { findBrowser } from '../../../shared/local/testing/find-browser.ts'
import { startTestStack } from '../../../shared/local/testing/start-test-stack.ts'
import { givenBrowser, givenStack, handOn } from '../environment.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'
import { pageKinds } from '../stack/page-kinds.ts'
import { prepare } from '../stack/prepare.ts'
import type { Run } from '../stack/run.ts'
import { publish, takeDown, writeDraft } from '../stack/write-story.ts'

/**
 * The pictures of the README: `node --import tsx web/e2e/screenshots/take-screenshots.ts` at the root of the repository.
 * With `--all <folder>` also every kind of page in two languages, light and dark, on a phone and on a desk, to be
 * looked at. `JOURNEY_STACK` names a running stack to use; without it one is started.
 */

const LARGEST_BYTES = 200 * 1024
const WIDTHS = [390, 1280]
const SCHEMES = ['light', 'dark'] as const
const LANGUAGES: readonly Locale[] = ['fr', 'ru']

const { values } = parseArgs({ options: { all: { type: 'string' } } })
const given = givenStack()
const own = given === null ? await startTestStack() : null
const browser = await openBrowser()
try {
  const stack = given ?? own?.described
  if (stack === undefined) throw new Error('there is no stack')
  const prepared = await prepare(stack)
  handOn({ stack, prepared })
  await takeForReadme(browser, { stack, prepared })
  if (values.all !== undefined) {
    const kinds = pageKinds(prepared, await takenStory())
    for (const locale of LANGUAGES)
      await takeAll({ browser, siteUrl: stack.siteUrl, kinds, locale, folder: values.all })
  }
} finally {
  await browser.close()
  await own?.stop()
}

async function openBrowser(): Promise<Browser> {
  const found = givenBrowser() ?? (await findBrowser())
  if ('outcome' in found && found.outcome === 'missing') throw new Error(found.sentence)
  const { path: executablePath, environment } = 'outcome' in found ? found.browser : found
  return chromium.launch({ executablePath, args: BROWSER_FLAGS, env: { ...inheritForTests(), ...environment } })
}

async function takeForReadme(within: Browser, { stack, prepared }: Run): Promise<void> {
  const viewport = { width: 1280, height: 1200 }
  const reader = await within.newContext({ baseURL: stack.siteUrl, locale: 'fr-FR', viewport })
  const page = await reader.newPage()
  await page.goto('/fr')
  await shoot(page, 'site')
  await page.goto('/fr/donate?amount=50')
  await shoot(page, 'donate')
  await reader.close()

  const newsroom = await within.newContext({ baseURL: stack.cmsUrl, locale: 'fr-FR', viewport })
  await newsroom.addCookies([{ name: SESSION_COOKIE, value: prepared.sessions.reviewer, url: stack.cmsUrl }])
  const desk = await newsroom.newPage()
  await desk.goto(`/admin/collections/stories/${prepared.contents.stories[0]?.id ?? ''}?locale=fr`)
  await desk.getByRole('textbox', { name: /^Titre/ }).waitFor()
  await shoot(desk, 'newsroom')
  await newsroom.close()
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const file = path.join(import.meta.dirname, `${name}.png`)
  await page.screenshot({ path: file })
  const { size } = await fs.stat(file)
  if (size > LARGEST_BYTES) throw new Error(`${file} has ${size} bytes: nobody should wait for a README`)
  process.stdout.write(`${file} (${Math.round(size / 1024)} KB)
`)
}

/** Slug of a story that was public and no longer is. */
async function takenStory(): Promise<string> {
  const story = await writeDraft()
  const address = await publish(story, 'fr')
  await takeDown(story, 'fr')
  return address.split('/').at(-1) ?? ''
}

type Series = {
  browser: Browser
  siteUrl: string
  kinds: ReturnType<typeof pageKinds>
  locale: Locale
  folder: string
}

async function takeAll({ browser: within, siteUrl, kinds, locale, folder }: Series): Promise<void> {
  await fs.mkdir(folder, { recursive: true })
  const context = await within.newContext({ baseURL: siteUrl, locale })
  const page = await context.newPage()
  for (const { name, visit } of kinds) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await visit(page, locale)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        await loadPictures(page)
        const file = `${name.replaceAll(/[^a-z0-9]+/g, '-')}.${locale}.${width}.${colorScheme}.png`
        await page.screenshot({ path: path.join(folder, file), fullPage: true })
      }
    }
  }
  await context.close()
}

/** Pictures further down wait until somebody comes near. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.querySelectorAll('img')]
    for (const picture of pictures) picture.loading = 'eager'
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)))
  })
}
