import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restartDatabase, stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite, fieldsOf } from '../testing/ask-site.ts'
import { createCutLine, type CutLine } from '../testing/cut-line.ts'
import { startSite, type SiteProcess } from '../testing/start-site.ts'

let line: CutLine
let site: SiteProcess
let stories: string[]

const ACCOUNT = {
  BANK_ACCOUNT_HOLDER: 'Association (exemple)',
  BANK_IBAN: 'FR76 3000 6000 0112 3456 7890 189',
  BANK_BIC: 'AGRIFRPP',
}

const ask = (path: string) => askSite(path, { site: site.url })

beforeAll(async () => {
  line = await createCutLine(stackUnderTest().cmsUrl)
  site = await startSite({ cmsUrl: line.url, variables: ACCOUNT })
  await until(async () => (await ask('/readyz')).status === 200)
  stories = [...(await ask('/fr/stories')).body.matchAll(/href="(\/fr\/stories\/[^"]+)"/g)].map(
    ([, href]) => href ?? '',
  )
})

afterAll(() => {
  site.process.kill('SIGKILL')
  line.close()
})

async function until(isSo: () => Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > 20_000) throw new Error('it never came to be')
    await wait(50)
  }
  return performance.now() - began
}

/** Reads pages fifty times a second while `during` runs; the statuses that came back. */
async function readMeanwhile(paths: string[], during: () => Promise<unknown>, url = site.url): Promise<Set<number>> {
  const statuses = new Set<number>()
  const asked: Promise<unknown>[] = []
  const reading = setInterval(() => {
    const path = paths[asked.length % paths.length] ?? '/fr'
    asked.push(askSite(path, { site: url }).then(({ status }) => statuses.add(status)))
  }, 20)
  await during()
  clearInterval(reading)
  await Promise.all(asked)
  return statuses
}

const sendGift = async (fields: Record<string, string>) =>
  askSite('/fr/donate', {
    site: site.url,
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })

describe.each(['cut', 'silence'] as const)('while the CMS is away (%s)', (way) => {
  test(
    'pages that were read before stay, giving says to come back, and all is well soon after',
    { timeout: 60_000 },
    async () => {
      const read = ['/fr', '/fr/stories', '/sitemap.xml', stories[0] ?? '']
      for (const path of read) expect((await ask(path)).status).toBe(200)
      const form: Record<string, string> = {
        ...fieldsOf((await ask('/fr/donate')).body),
        amount: '12,50',
        consent: 'yes',
      }

      line[way]()
      const statuses = await readMeanwhile(read, async () => {
        const sent = performance.now()
        const refused = await sendGift(form)
        expect(performance.now() - sent).toBeLessThan(6_000)
        expect(refused).toMatchObject({ status: 503, headers: { 'retry-after': '10' } })
        expect(fieldsOf(refused.body)).toMatchObject({ amount: '12,50', attempt: form['attempt'] })

        await until(async () => (await ask('/readyz')).status === 503)
        expect(JSON.parse((await ask('/readyz')).body)).toEqual({ ready: false, reason: 'cms_unreachable' })
        expect((await ask('/healthz')).status).toBe(200)
        const giving = await ask('/ru/donate')
        expect(giving).toMatchObject({ status: 503, headers: { 'retry-after': '10', 'cache-control': 'no-store' } })
        expect(giving.body).toMatch(/<html lang="ru"/)
        // What needs no form goes on.
        expect(giving.body).toContain(ACCOUNT.BANK_IBAN)
        expect(giving.body).not.toContain('<form class="donation"')
      })
      expect([...statuses]).toEqual([200])

      line.restore()
      expect(await until(async () => (await ask('/ru/donate')).status === 200)).toBeLessThan(5_000)
      expect((await ask('/readyz')).status).toBe(200)
      expect((await sendGift(form)).status).toBe(303)
    },
  )
})

test('a page nobody has read before cannot be shown then, and says so', async () => {
  line.cut()
  const unread = stories.at(-1) ?? ''
  const answer = await ask(unread)
  line.restore()
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '10' } })
  await until(async () => (await ask(unread)).status === 200)
})

test('a flood of what has to be asked of the CMS reaches it a few at a time; whoever cannot be served is told', async () => {
  const random = () => randomBytes(24).toString('base64url')
  line.silence()
  const flood = Array.from({ length: 200 }, (_, one) =>
    ask(one % 2 === 0 ? `/fr/search?q=${random()}` : `/fr/thanks/${random()}`),
  )
  await until(async () => line.connections() >= 10)
  await wait(500)
  // Four searches, six donors, and what the site asks by itself.
  expect(line.connections()).toBeLessThan(20)
  line.restore()
  const statuses = (await Promise.all(flood)).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([200, 404, 503]))
  await until(async () => (await ask('/readyz')).status === 200)
})

test('what the site writes down of all this names no reader: no address, browser, origin, query, token or input', async () => {
  const headers = { 'user-agent': 'canary', referer: 'http://canary.example/', 'x-forwarded-for': '203.0.113.77' }
  const token = 'canary'.padEnd(32, '0')
  line.cut()
  for (const path of [
    '/fr/search?q=canary',
    `/fr/thanks/${token}`,
    `/fr/donate?resume=${token}`,
    '/fr/canary?canary',
  ]) {
    await askSite(path, { site: site.url, headers })
  }
  await sendGift({ amount: 'canary', campaign: 'canary', currency: 'EUR', attempt: 'canary' })
  line.restore()
  await until(async () => (await ask('/readyz')).status === 200)
  await ask(`/fr/thanks/${token}`)

  expect(site.output()).toContain('a page could not be made')
  expect(site.output()).not.toMatch(/canary|203\.0\.113|127\.0\.0\.1/)
})

test(
  'PostgreSQL restarted under load takes no page away, and giving is back within five seconds',
  { timeout: 60_000 },
  async () => {
    const { siteUrl } = stackUnderTest()
    const paths = ['/fr', '/fr/stories', stories[0] ?? '']
    for (const path of paths) expect((await askSite(path)).status).toBe(200)
    const statuses = await readMeanwhile(paths, restartDatabase, siteUrl)
    const back = await until(async () => {
      const donate = await askSite('/fr/donate')
      const search = await askSite('/fr/search?q=la')
      return donate.status === 200 && search.status === 200
    })
    expect([...statuses]).toEqual([200])
    expect(back).toBeLessThan(5_000)
  },
)
