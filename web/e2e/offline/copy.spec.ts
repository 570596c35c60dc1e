import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { inheritForTests } from '../../../shared/local/environment.ts'
import { expect, test, type Run } from '../journey.ts'
import { publish, takeDown, writeDraft } from '../stack/write-story.ts'

const COMMAND = path.resolve(import.meta.dirname, '../../src/export/export-site.ts')

let parent: string
test.beforeAll(async () => {
  parent = await fs.mkdtemp(path.join(os.tmpdir(), 'campaign-copy-'))
})
test.afterAll(() => fs.rm(parent, { recursive: true, force: true }))

/** What the command says; throws where it ends badly. */
async function runExport({ stack }: Run, ...words: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', COMMAND, ...words], {
    env: { ...inheritForTests(), SITE_URL: stack.siteUrl, EXPORT_KEY: 'of a journey, and of nothing else at all' },
  })
  return stdout
}

test.describe('a copy to be read without a network', () => {
  test.use({ javaScriptEnabled: false })
  // The site draws every page of five languages first, for which it may not be quite alone on its machine.
  test.setTimeout(180_000)

  test('opens from a folder in every language, and nothing in it is missing or leads elsewhere', async ({
    page,
    run,
  }) => {
    const folder = path.join(parent, 'whole')
    const archive = path.join(parent, 'whole.zip')
    expect(await runExport(run, '--to', folder, '--zip', archive)).toMatch(/BEGIN PUBLIC KEY/)
    expect((await fs.stat(archive)).size).toBeLessThan(50 * 1024 * 1024)

    await page.context().setOffline(true)
    const asked: string[] = []
    const failed: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('requestfailed', (request) => failed.push(request.url()))
    const visited = await visitAll(page, folder)
    expect(visited.size).toBeGreaterThan(50)
    for (const locale of LOCALES) expect([...visited].some((file) => file.startsWith(`${locale}/stories/`))).toBe(true)
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(failed).toEqual([])
    const pages = [...visited].filter((file) => file.endsWith('.html'))
    const sizes = await Promise.all(pages.map(async (file) => (await fs.stat(path.join(folder, file))).size))
    expect(Math.max(...sizes)).toBeLessThan(200 * 1024)
  })

  test('says what the site says', async ({ page, run, readerOf }) => {
    const folder = path.join(parent, 'words')
    await runExport(run, '--to', folder)
    const [story] = run.prepared.contents.stories
    const slug = story?.addresses.fr?.slug
    await page.goto(pathToFileURL(path.join(folder, `fr/stories/${slug}.html`)).href)
    const live = await readerOf('fr')
    await live.goto(`/fr/stories/${slug}`)
    const words = (from: Page) => from.locator('article').first().innerText()
    expect(await words(page)).toBe(await words(live))
  })

  test('has no more what was taken down, within a minute, and whoever changes it is found out', async ({
    run,
    request,
  }) => {
    const story = await writeDraft()
    const address = await publish(story, 'fr')
    const status = async () => (await request.get(address)).status()
    await expect.poll(status).toBe(200)
    const folder = path.join(parent, 'taken')
    const wordsNow = async () => {
      await runExport(run, '--to', folder)
      return wordsOfAll(folder)
    }
    // The list of stories may be heard of after the story itself: then it is in the next copy.
    await expect.poll(wordsNow, { timeout: 90_000 }).toContain(story.title)

    await takeDown(story, 'fr')
    const began = performance.now()
    await expect.poll(status, { intervals: [100] }).toBe(410)
    expect(await wordsNow()).not.toContain(story.title)
    // The command looks every 20 s, so that is added to what it takes.
    expect((performance.now() - began) / 1000 + 20).toBeLessThan(60)

    expect(await runExport(run, '--to', folder, '--verify')).toMatch(/is whole, and signed by this site/)
    await fs.appendFile(path.join(folder, 'fr/donate.html'), '<p>FR00')
    await expect(runExport(run, '--to', folder, '--verify')).rejects.toMatchObject({
      stdout: expect.stringMatching(/^changed: fr\/donate\.html$/m),
    })
  })
})

/** Goes to every page that can be reached from the one beside the folders; gives the files it was at. Throws for a dead link. */
async function visitAll(page: Page, folder: string): Promise<Set<string>> {
  const root = pathToFileURL(`${folder}/`).href
  const waiting = [`${root}index.html`]
  const seen = new Set<string>()
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const file = decodeURIComponent(url.slice(root.length))
    if (seen.has(file)) continue
    seen.add(file)
    // A browser without a reader for paper would save it, and go nowhere.
    if (file.endsWith('.pdf')) {
      await fs.access(path.join(folder, file))
      continue
    }
    await page.goto(url)
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    for (const link of links.filter((one) => !one.startsWith('mailto:'))) {
      if (!link.startsWith(root)) throw new Error(`${file} leads to ${link}`)
      waiting.push(link.split('#', 1)[0] ?? '')
    }
  }
  return seen
}

async function wordsOfAll(folder: string): Promise<string> {
  const names = (await fs.readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))
  return (await Promise.all(names.map((name) => fs.readFile(path.join(folder, name), 'utf8')))).join('\n')
}
