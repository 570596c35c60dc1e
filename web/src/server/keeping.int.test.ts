import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { askInParallel } from '../../../shared/local/bench/pages/ask-in-parallel.ts'
import { residentMegabytes } from '../../../shared/local/bench/resident-memory.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite } from '../testing/ask-site.ts'
import { createCutLine, type CutLine } from '../testing/cut-line.ts'
import { enterNewsroom } from '../testing/newsroom.ts'
import { startSite, type SiteProcess } from '../testing/start-site.ts'

let line: CutLine
let site: SiteProcess
let newsroom: Awaited<ReturnType<typeof enterNewsroom>>

const ask = (path: string, headers: Record<string, string> = {}) => askSite(path, { site: site.url, headers })
const statusOf = async (path: string) => (await ask(path)).status

const isReady = () => vi.waitUntil(async () => (await statusOf('/readyz')) === 200, { timeout: 30_000, interval: 50 })

beforeAll(async () => {
  newsroom = await enterNewsroom()
  line = await createCutLine(stackUnderTest().cmsUrl)
  site = await startSite({ cmsUrl: line.url })
  await isReady()
})
afterAll(() => {
  site.process.kill('SIGKILL')
  line.close()
})

/** Statuses while the CMS cannot be asked: what was kept is there, what has to be made anew is not. */
async function whileCut(...paths: string[]): Promise<number[]> {
  line.cut()
  const statuses = await Promise.all(paths.map(statusOf))
  line.restore()
  await isReady()
  return statuses
}

describe('a story that changes', { timeout: 120_000 }, () => {
  test('takes its own pages and lists from memory and no other; one that is taken down takes all', async () => {
    const mark = Date.now()
    const changed = await newsroom.publishStory(`Change ${mark}`)
    const other = await newsroom.publishStory(`Reste ${mark}`)
    const [own, others] = [`/fr/stories/${changed.slug}`, `/fr/stories/${other.slug}`]
    const pages = [own, others, `/ru/stories/${other.slug}`, '/fr/stories']
    const readAll = async () => {
      for (const path of pages) await expect.poll(() => statusOf(path), { timeout: 30_000 }).toBe(200)
    }
    const keptOfAll = async () => {
      await readAll()
      return whileCut(...pages)
    }
    // The control: all of it is kept, once the last of what was published has been heard of.
    await expect.poll(keptOfAll, { timeout: 20_000 }).toEqual([200, 200, 200, 200])

    const afterAChange = async () => {
      await readAll()
      const words = `Dit autrement ${Date.now()}`
      await newsroom.changeStory(changed.id, { standfirst: words })
      const heard = async () => (await ask('/fr/stories')).body
      await expect.poll(heard, { timeout: 5000, interval: 50 }).toContain(words)
      return whileCut(...pages)
    }
    // Lists are made anew from what was read ahead. What others take down meanwhile takes all: then once more.
    await expect.poll(afterAChange, { timeout: 40_000 }).toEqual([503, 200, 200, 200])

    await readAll()
    await newsroom.takeDownStory(changed.id)
    await expect.poll(() => statusOf(own), { timeout: 5000, interval: 50 }).toBe(410)
    expect(await whileCut(...pages.slice(0, 3))).toEqual([410, 503, 503])
    await newsroom.deleteStory(other.id)
    // What comes after this must not be taken from memory by it.
    await expect.poll(() => statusOf(others), { timeout: 5000, interval: 50 }).toBe(410)
  })
})

test('a picture is asked of the CMS once, and then has the same mark and bytes whoever asks', async () => {
  const listed = (await ask('/fr')).body + (await ask('/fr/stories')).body
  const picture = /\/media\/[\w-]+\.webp/.exec(listed)?.[0] ?? ''
  const first = await ask(picture)
  line.cut()
  const again = await ask(picture)
  const unchanged = await ask(picture, { 'if-none-match': first.headers['etag'] ?? '' })
  const unread = await ask(picture.replace('.webp', '.avif'))
  line.restore()
  await isReady()
  expect([first.status, again.status, unchanged.status, unread.status]).toEqual([200, 200, 304, 503])
  expect([again.body, again.headers['etag']]).toEqual([first.body, first.headers['etag']])
  expect(unchanged.body).toBe('')
})

describe('memory', { timeout: 60_000 }, () => {
  const resident = () => residentMegabytes(site.process.pid ?? 0)

  test('thousands of query strings on one page are one page', async () => {
    const askMany = async () => {
      const { etag } = (await ask('/fr')).headers
      // Each by itself would have to be made, and without the CMS nobody can make a page.
      line.cut()
      const answers = new Set<string>()
      for (let number = 0; number < 2000; number += 50)
        await Promise.all(
          Array.from({ length: 50 }, async (_, more) => {
            const { status, headers } = await ask(`/fr?utm=${number + more}${'x'.repeat(500)}`)
            answers.add(`${status} ${headers['etag']}`)
          }),
        )
      line.restore()
      await isReady()
      return [...answers].map((answer) => answer === `200 ${etag}`)
    }
    // What others change meanwhile takes the page from memory: then once more.
    await expect.poll(askMany, { timeout: 40_000 }).toEqual([true])
  })

  test('and speed: a kept page as fast as can be asked for, without growing', async () => {
    const load = { url: `${site.url}/fr`, connections: 32, headers: { 'Accept-Encoding': 'br' } }
    await ask('/fr', { 'accept-encoding': 'br' })
    // Until it is compressed as well as can be: then its length is another.
    await expect
      .poll(async () => (await ask('/fr', { 'accept-encoding': 'br' })).headers['etag'], { timeout: 20_000 })
      .toMatch(/\.br"$/)
    await askInParallel({ ...load, milliseconds: 1500 })
    // What leaks grows each time; a heap that makes itself room does so once.
    const grown: number[] = []
    const perSecond: number[] = []
    for (let round = 0; round < 3; round += 1) {
      const before = resident()
      perSecond.push((await askInParallel({ ...load, milliseconds: 1500 })).perSecond)
      grown.push(resident() - before)
    }
    expect(Math.min(...grown)).toBeLessThan(10)
    expect(Math.max(...perSecond)).toBeGreaterThan(500)
  })
})
