import { afterAll, beforeAll, expect, test } from 'vitest'
import { stackUnderTest } from '../../../shared/local/testing/stack-under-test.ts'
import { askSite } from '../testing/ask-site.ts'
import { createCutLine, type CutLine } from '../testing/cut-line.ts'
import { startSite, type SiteProcess } from '../testing/start-site.ts'

let line: CutLine
let short: SiteProcess
let usual: SiteProcess

beforeAll(async () => {
  line = await createCutLine(stackUnderTest().cmsUrl)
  short = await startSite({ cmsUrl: line.url, variables: { STORIES_LEASE_SECONDS: '2', SITE_NAME: 'short' } })
  usual = await startSite({ cmsUrl: line.url, variables: { SITE_NAME: 'usual' } })
})

afterAll(() => {
  for (const site of [short, usual]) site.process.kill('SIGKILL')
  line.close()
})

const statusOf = async (site: SiteProcess, path: string) => (await askSite(path, { site: site.url })).status

test('a site that cannot ask the CMS stops showing stories after its lease, and nothing else; the control goes on', async () => {
  for (const site of [short, usual]) await expect.poll(() => statusOf(site, '/readyz'), { timeout: 30_000 }).toBe(200)
  const listed = (await askSite('/fr/stories', { site: short.url })).body
  const story = /href="(\/fr\/stories\/[^"]+)"/.exec(listed)?.[1] ?? ''
  const about = /href="(\/fr\/pages\/[^"]+)"/.exec(listed)?.[1] ?? ''
  // Of pictures those that are in memory: one that nobody has asked for cannot be had without the CMS anyway.
  const picture = /\/media\/[0-9a-f]{32}[^"\s,]*/.exec(listed)?.[0] ?? ''
  const stories = [story, '/fr/stories', '/fr/feed.xml', '/sitemap.xml', picture]
  for (const site of [short, usual])
    for (const path of ['/fr', about, ...stories]) expect([path, await statusOf(site, path)]).toEqual([path, 200])

  line.cut()
  await expect.poll(() => statusOf(short, story), { timeout: 30_000 }).toBe(503)
  for (const path of [...stories, '/fr/search?q=a', '/media/none.webp']) {
    const answer = await askSite(path, { site: short.url })
    expect([path, answer.status, answer.headers['retry-after']]).toEqual([path, 503, '10'])
    // But for the link to try again, at the very address that was asked for.
    if (path !== story) expect(answer.body).not.toContain(story)
  }
  const campaign = await askSite('/fr', { site: short.url })
  expect(campaign.status).toBe(200)
  expect(campaign.body).not.toContain(story)
  // What is no story is shown for as long as it takes.
  expect(await statusOf(short, about)).toBe(200)
  for (const path of stories) expect([path, await statusOf(usual, path)]).toEqual([path, 200])

  line.restore()
  await expect.poll(() => statusOf(short, story), { timeout: 30_000 }).toBe(200)
}, 60_000)
