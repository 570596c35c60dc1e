import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { findFreePort } from '../../../shared/local/ports/find-free-port.ts'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite } from '../testing/ask-site.ts'
import { securityHeaders } from './security-headers.ts'
import { listenLine } from '../testing/listen-line.ts'
import { runSite, startSite, type SiteProcess } from '../testing/start-site.ts'

const running: Pick<SiteProcess, 'process'>[] = []

afterEach(() => {
  for (const { process } of running.splice(0)) process.kill('SIGKILL')
})

const complete = {
  SITE_URL: 'http://localhost:8080',
  CMS_URL: 'http://127.0.0.1:1',
  CMS_SERVICE_KEY: 'a-key-that-must-never-be-written-anywhere',
}

describe('a variable that is missing or malformed stops the site within three seconds and is named, its value never', () => {
  test.each<[string, string | undefined]>([
    ['SITE_URL', undefined],
    ['CMS_URL', ''],
    ['CMS_SERVICE_KEY', undefined],
    ['SITE_URL', 'canary.example.org'],
    ['CMS_SERVICE_KEY', 'canary'],
    ['WEB_PORT', 'canary'],
  ])('%s=%s', async (name, value) => {
    const { [name as 'SITE_URL']: _left, ...others } = complete
    const began = performance.now()
    const site = runSite({ ...others, ...(value !== undefined && { [name]: value }) })
    running.push(site)
    expect(await site.ended).not.toBe(0)
    expect(performance.now() - began).toBeLessThan(3_000)
    expect(site.output()).toContain(name)
    expect(site.output()).not.toMatch(/canary|never-be-written|node_modules/)
  })

  test('a taken port is said in one sentence', async () => {
    const { port } = new URL(stackUnderTest().siteUrl)
    const site = runSite({ ...complete, HOST: '127.0.0.1', WEB_PORT: port })
    running.push(site)
    expect(await site.ended).toBe(1)
    expect(site.output()).toMatch(/^The site cannot start: .*EADDRINUSE.*\n$/)
  })
})

describe('before the CMS was ever heard', () => {
  test('the site lives, says that it is not ready, and asks readers to come back, in their language', async () => {
    const site = await startSite({ cmsUrl: `http://127.0.0.1:${await findFreePort()}` })
    running.push(site)
    const ask = (path: string) => askSite(path, { site: site.url })

    expect((await ask('/healthz')).status).toBe(200)
    const ready = await ask('/readyz')
    expect(ready).toMatchObject({ status: 503, headers: { 'retry-after': '1' } })
    expect(JSON.parse(ready.body)).toEqual({ ready: false, reason: 'contents_never_read' })
    for (const path of ['/ru', '/ru/stories/x', '/ru/donate', '/ru/feed.xml', '/sitemap.xml', '/media/x.webp']) {
      const answer = await ask(path)
      expect([path, answer.status, answer.headers['retry-after']]).toEqual([path, 503, '10'])
      for (const [name, value] of Object.entries(securityHeaders({ isHttps: false })))
        expect([path, answer.headers[name.toLowerCase()]]).toEqual([path, value])
    }
    expect((await ask('/ru')).body).toMatch(/<html lang="ru"/)
    // To try again, and in other languages: what was asked for, and of the query what that page goes by.
    const search = (await ask('/ru/search?q=%D0%B4%D0%BE%D0%BC&page=2&canary=1')).body.replaceAll('&amp;', '&')
    for (const locale of LOCALES) expect(search).toContain(`href="/${locale}/search?q=%D0%B4%D0%BE%D0%BC&page=2"`)
    expect(search).not.toContain('canary')
    expect((await ask('/robots.txt')).status).toBe(200)
  })
})

test('whoever floods it with the question whether it is ready asks nobody behind it', async () => {
  const line = await listenLine(stackUnderTest().cmsUrl)
  const site = await startSite({ cmsUrl: line.url })
  running.push(site)
  const ask = (path: string) => askSite(path, { site: site.url })
  while ((await ask('/readyz')).status !== 200) await wait(50)
  // Both it asks by the clock, whoever asks it.
  const byTheClock = ['/api/revision', '/api/campaigns/progress']
  const heard = () => line.paths().filter((path) => !byTheClock.includes(path)).length
  // What is read ahead is read by then.
  while ((await ask('/fr/stories')).status !== 200 || (await ask('/fr')).status !== 200) await wait(50)
  await wait(1000)
  const before = heard()
  const asksOfItself = line.heard('/api/revision')
  for (let round = 0; round < 20; round += 1)
    for (const { status } of await Promise.all(Array.from({ length: 50 }, () => ask('/readyz'))))
      expect(status).toBe(200)
  expect(heard()).toBe(before)
  expect(line.heard('/api/revision') - asksOfItself).toBeLessThan(100)
  // The control: what does lead to the CMS is heard.
  for (const word of ['la', 'le', 'un']) await ask(`/fr/search?q=${word}`)
  expect(heard()).toBe(before + 3)
  line.close()
})

describe('told to stop', () => {
  test('under load, the site fails no request that is under way and ends well within ten seconds', async () => {
    const site = await startSite({ cmsUrl: stackUnderTest().cmsUrl })
    running.push(site)
    while ((await askSite('/readyz', { site: site.url })).status !== 200) await wait(50)

    const outcomes = { answered: 0 }
    const failed: string[] = []
    let isOver = false
    const agent = new http.Agent({ keepAlive: true })
    const readers = Array.from({ length: 20 }, async (_, reader) => {
      // Each a little apart from the others: some 200 requests a second.
      await wait(reader * 5)
      while (!isOver) {
        const outcome = await getWith(agent, `${site.url}/fr/search?q=la`)
        if (outcome === 'answered') outcomes.answered += 1
        else if (outcome === 'refused') isOver = true
        else failed.push(outcome)
        await wait(80)
      }
    })
    while (outcomes.answered < 100 && failed.length === 0) await wait(50)
    const began = performance.now()
    site.process.kill('SIGTERM')
    expect(await site.ended).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    isOver = true
    await Promise.all(readers)
    agent.destroy()
    expect(failed).toEqual([])
  })
})

/** "refused": a connection that was not taken. Anything else that goes wrong happened to a request under way. */
function getWith(agent: http.Agent, url: string): Promise<string> {
  return new Promise((resolve) => {
    const request = http.get(url, { agent }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode === 200 ? 'answered' : `status ${response.statusCode}`))
      response.on('error', (error) => resolve(error.message))
    })
    request.on('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'refused' : error.message),
    )
  })
}
