import path from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import sharp from 'sharp'
import { inheritForTests } from '../../../shared/local/environment.ts'
import { BROWSER_FLAGS } from '../../../shared/local/testing/browser-flags.ts'
import { findBrowser } from '../../../shared/local/testing/find-browser.ts'
import { startTestStack } from '../../../shared/local/testing/start-test-stack.ts'
import { givenBrowser, givenStack, handOn } from '../environment.ts'
import { SESSION_COOKIE } from '../stack/log-in.ts'
import { startLonelySite } from '../stack/lonely-site.ts'
import { pageKinds } from '../stack/page-kinds.ts'
import { prepare } from '../stack/prepare.ts'
import type { Run } from '../stack/run.ts'
import { publish, takeDown, writeDraft } from '../stack/write-story.ts'
import { type Ground, layNewsroom } from './lay-newsroom.ts'
import { lookAtNewsroom } from './look-at-newsroom.ts'
import { newsroomScreens } from './newsroom-screens.ts'
import { passingKinds } from './passing-kinds.ts'
import { readOrders, USE, type Orders } from './read-orders.ts'
import { takeLooks } from './take-looks.ts'
import { takeGuidePictures } from './take-guide-pictures.ts'

const LARGEST_BYTES = 100 * 1024

const read = readOrders(process.argv.slice(2))
if (read.outcome === 'help_wanted') process.stdout.write(USE)
else if (read.outcome === 'not_understood') {
  process.stderr.write(`${read.sentence}\n\n${USE}`)
  process.exitCode = 2
} else await takePictures(read.orders)

/** `npm run pictures`: the pictures of the README and of the staff guide, into their places, and what else is ordered. */
async function takePictures({ only, all, kinds, newsroom }: Orders): Promise<void> {
  const given = givenStack()
  const own = given === null ? await startTestStack() : null
  const browser = await openBrowser()
  try {
    const stack = given ?? own?.described
    if (stack === undefined) throw new Error('there is no stack')
    const prepared = await prepare(stack)
    handOn({ stack, prepared })
    const ground = await layGround(browser)
    await takeForReadme(browser, { run: { stack, prepared }, ground, only })
    await takeGuidePictures(browser, ground, only)
    if (newsroom !== undefined) await lookAtNewsroom(openBrowser, newsroomScreens(ground), newsroom)
    if (all !== undefined) {
      const lonely = await startLonelySite(stack)
      const passing = { taken: await takenStory(), lonely: lonely.url }
      const wanted = [...pageKinds(prepared, passing), ...passingKinds(stack)].filter(({ name }) =>
        name.includes(kinds),
      )
      await takeLooks({ open: openBrowser, siteUrl: stack.siteUrl, kinds: wanted, folder: all }).finally(lonely.stop)
    }
  } finally {
    await browser.close()
    await own?.stop()
  }
}

async function openBrowser(): Promise<Browser> {
  const found = givenBrowser() ?? (await findBrowser())
  if ('outcome' in found && found.outcome === 'missing') throw new Error(found.sentence)
  const { path: executablePath, environment } = 'outcome' in found ? found.browser : found
  return chromium.launch({ executablePath, args: BROWSER_FLAGS, env: { ...inheritForTests(), ...environment } })
}

async function layGround(within: Browser): Promise<Ground> {
  const context = await within.newContext({ locale: 'fr' })
  const ground = await layNewsroom(await context.newPage())
  await context.close()
  return ground
}

type ForReadme = { run: Run; ground: Ground; only: readonly string[] | undefined }

async function takeForReadme(within: Browser, { run, ground, only }: ForReadme): Promise<void> {
  const { stack, prepared } = run
  const isAsked = (name: string): boolean => only === undefined || only.includes(name)
  const viewport = { width: 1280, height: 1200 }
  const reader = await within.newContext({ baseURL: stack.siteUrl, locale: 'fr-FR', viewport })
  const page = await reader.newPage()
  if (isAsked('site')) {
    await page.goto('/fr')
    await shoot(page, 'site')
  }
  if (isAsked('donate')) {
    await page.goto('/fr/donate?amount=50')
    await shoot(page, 'donate')
  }
  await reader.close()

  const newsroom = await within.newContext({
    baseURL: stack.cmsUrl,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 1000 },
  })
  await newsroom.addCookies([{ name: SESSION_COOKIE, value: prepared.sessions.reviewer, url: stack.cmsUrl }])
  const desk = await newsroom.newPage()
  if (isAsked('newsroom')) {
    await desk.goto(`/admin/collections/stories/${ground.sample}?locale=fr`)
    await desk.getByRole('textbox', { name: /^Titre/ }).waitFor()
    await shoot(desk, 'newsroom')
  }
  await newsroom.close()
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const file = path.join(import.meta.dirname, `${name}.png`)
  // A page of type and a few flat colours is told in a palette: a third of the bytes, and nobody sees a difference.
  const palette = { palette: true, colours: 128, effort: 10, compressionLevel: 9 }
  const { size } = await sharp(await page.screenshot())
    .png(palette)
    .toFile(file)
  if (size > LARGEST_BYTES) throw new Error(`${file} has ${size} bytes: nobody should wait for a README`)
  process.stdout.write(`${file} (${Math.round(size / 1024)} KB)\n`)
}

/** Slug of a story that was public and no longer is. */
async function takenStory(): Promise<string> {
  const story = await writeDraft()
  const address = await publish(story, 'fr')
  await takeDown(story, 'fr')
  return address.split('/').at(-1) ?? ''
}
