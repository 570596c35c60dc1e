import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite } from '../testing/ask-site.ts'
import { createCutLine, type CutLine } from '../testing/cut-line.ts'
import { startSite, type SiteProcess } from '../testing/start-site.ts'

/** Longer than a quick CMS is waited for, shorter than a slow one is. */
const LATE_MS = 3000
const LEASE_SECONDS = 12
/** Nobody waits longer for a page, and a machine under tests takes its time. */
const LONGEST_MS = 10_000 + 5000

let line: CutLine
let site: SiteProcess

beforeAll(async () => {
  line = await createCutLine(stackUnderTest().cmsUrl)
  const variables = { STORIES_LEASE_SECONDS: String(LEASE_SECONDS), SITE_NAME: 'far' }
  site = await startSite({ cmsUrl: line.url, variables })
  await vi.waitUntil(async () => (await ask('/readyz')).status === 200, { timeout: 60_000 })
})
afterAll(() => {
  site.process.kill('SIGKILL')
  line.close()
})

const ask = (path: string) => askSite(path, { site: site.url })

test('a CMS that is slow is heard: stories stay beyond the lease, each page is answered, and quickness comes back', async () => {
  const story = /href="(\/fr\/stories\/[^"]+)"/.exec((await ask('/fr')).body)?.[1] ?? ''
  expect((await ask(story)).status).toBe(200)
  line.delay(LATE_MS)
  const until = performance.now() + 2 * LEASE_SECONDS * 1000
  while (performance.now() < until) {
    expect((await ask(story)).status).toBe(200)
    await wait(500)
  }
  // What nobody has read since the start: nothing of it is in memory.
  const cold = ['/uk/stories', '/de', '/ru/feed.xml', '/en/search?q=bus', '/de/stories/themes/flight']
  const began = performance.now()
  const answers = await Promise.all(cold.map(async (path) => ({ path, status: (await ask(path)).status })))
  expect(performance.now() - began).toBeLessThan(LONGEST_MS)
  for (const { path, status } of answers) expect([200, 503], path).toContain(status)

  line.delay(0)
  await expect.poll(async () => (await ask('/readyz')).status, { timeout: 20_000 }).toBe(200)
  await expect.poll(async () => (await ask('/de')).status, { timeout: 20_000 }).toBe(200)
}, 120_000)

test('the control: one that does not answer within any patience is not heard, and stories go with the lease', async () => {
  line.delay(60_000)
  const story = /href="(\/fr\/stories\/[^"]+)"/.exec((await ask('/fr')).body)?.[1] ?? ''
  await expect.poll(async () => (await ask(story)).status, { timeout: 60_000 }).toBe(503)
  line.delay(0)
  line.restore()
  await expect.poll(async () => (await ask(story)).status, { timeout: 30_000 }).toBe(200)
}, 120_000)
