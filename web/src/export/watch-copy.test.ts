import fs from 'node:fs/promises'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import type { ExportOrder } from './run-export.ts'
import { createWatch } from './watch-copy.ts'

const LEASE_SECONDS = 600

let parent: string
let site: http.Server
/** What the site that is read says of its hearing its CMS. */
let readiness: number
/** What stands on its pages. */
let words: string
/** Called with each address it is asked for. */
let onAsked: (url: string) => void
let order: ExportOrder
let seconds: number
/** How often it cannot answer for its German page, and when it says it will. */
let [unable, retryAfter] = [0, '1']

/** As much of a site as there is of one to copy: a page in each language. */
beforeEach(async () => {
  parent = await fs.mkdtemp(path.join(os.tmpdir(), 'campaign-watch-'))
  ;[readiness, words, seconds] = [200, 'Un récit', 0]
  ;[unable, retryAfter] = [0, '1']
  onAsked = () => undefined
  site = http.createServer(({ url = '' }, response) => {
    const locale = LOCALES.find((one) => url === `/${one}`)
    onAsked(url)
    response.statusCode = url === '/readyz' ? readiness : locale ? 200 : 404
    response.setHeader('content-type', 'text/html')
    if (url === '/de' && unable > 0) {
      unable -= 1
      response.writeHead(503, { 'retry-after': retryAfter })
    }
    response.end(locale && `<!doctype html><html lang="${locale}"><body><p>${words}</p></body></html>`)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const readUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  const [folder, archive] = [path.join(parent, 'copy'), path.join(parent, 'copy.zip')]
  order = {
    siteUrl: 'https://site.example',
    onionUrl: null,
    readUrl,
    secret: 'of a test, and of nothing else at all',
    folder,
    archive,
  }
})
afterEach(async () => {
  site.closeAllConnections()
  site.close()
  await fs.rm(parent, { recursive: true, force: true })
})

const watch = () => createWatch(order, LEASE_SECONDS, () => seconds * 1000)
const isThere = () => fs.readdir(parent).then((names) => names.toSorted())

test('a copy that nobody can vouch for any more goes when the lease is over, and comes back with certainty', async () => {
  const look = watch()
  expect(await look()).toMatchObject({ outcome: 'made', isNew: true })
  readiness = 503
  seconds = LEASE_SECONDS
  expect(await look()).toMatchObject({ outcome: 'kept' })
  expect(await isThere()).toEqual(['copy', 'copy.zip'])
  seconds += 1
  expect(await look()).toMatchObject({ outcome: 'withdrawn' })
  expect(await isThere()).toEqual([])
  readiness = 200
  expect(await look()).toMatchObject({ outcome: 'made', isNew: true })
  expect(await isThere()).toEqual(['copy', 'copy.zip'])
})

const copied = () => fs.readFile(path.join(order.folder, 'ru/index.html'), 'utf8')

test('what changed while nobody could vouch for anything is in the copy as soon as somebody can', async () => {
  const look = watch()
  await look()
  readiness = 503
  words = 'Rien'
  expect(await look()).toMatchObject({ outcome: 'kept' })
  expect(await copied()).toContain('Un récit')
  readiness = 200
  expect(await look()).toMatchObject({ outcome: 'made', isNew: true })
  expect(await copied()).toContain('Rien')
  expect(await look()).toMatchObject({ outcome: 'made', isNew: false })
})

test('what changes while a copy is being made is in the next', async () => {
  const look = watch()
  onAsked = (url) => {
    if (url === '/ru') queueMicrotask(() => (words = 'Rien'))
  }
  await look()
  expect(await copied()).toContain('Un récit')
  onAsked = () => undefined
  expect(await look()).toMatchObject({ outcome: 'made', isNew: true })
  expect(await copied()).not.toContain('Un récit')
})

test('a page for which the site cannot answer at once is asked for again, as late as it says and patience lasts', async () => {
  const look = watch()
  unable = 2
  expect(await look()).toMatchObject({ outcome: 'made' })
  expect(unable).toBe(0)
  for (const never of ['3600', 'Wed, 21 Oct 2026 07:28:00 GMT', '']) {
    ;[unable, retryAfter] = [1, never]
    expect(await look()).toMatchObject({ outcome: 'kept', reason: 'the site answered 503 at /de' })
    expect(unable).toBe(0)
  }
  expect(await look()).toMatchObject({ outcome: 'made' })
})

test.each([404, 403, 500, 502, 302])('where something else answers for it (%i), nobody has vouched', async (status) => {
  const look = watch()
  readiness = status
  expect(await look()).toMatchObject({
    outcome: 'kept',
    reason: expect.stringMatching(`answered ${status} at /readyz`),
  })
  expect(await isThere()).toEqual([])
})

test('so does one of an earlier run, with what a run that was cut off left beside it', async () => {
  await watch()()
  for (const left of ['copy.former', 'copy.next'])
    await fs.cp(order.folder, path.join(parent, left), { recursive: true })
  readiness = 503
  const look = watch()
  expect(await look()).toMatchObject({ outcome: 'kept' })
  seconds += LEASE_SECONDS + 1
  expect(await look()).toMatchObject({ outcome: 'withdrawn' })
  expect(await isThere()).toEqual([])
})

test('a folder of something else is left alone', async () => {
  await fs.mkdir(order.folder)
  await fs.writeFile(path.join(order.folder, 'letter.txt'), 'Dear …')
  readiness = 503
  const look = watch()
  seconds = LEASE_SECONDS + 1
  expect(await look()).toMatchObject({ outcome: 'kept', reason: expect.stringMatching(/holds something else/) })
  expect(await fs.readdir(order.folder)).toEqual(['letter.txt'])
})
