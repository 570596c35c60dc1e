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
/** Whether the site that is read hears its CMS. */
let hears: boolean
let order: ExportOrder
let seconds: number

/** As much of a site as there is of one to copy: a page in each language. */
beforeEach(async () => {
  parent = await fs.mkdtemp(path.join(os.tmpdir(), 'campaign-watch-'))
  ;[hears, seconds] = [true, 0]
  site = http.createServer(({ url = '' }, response) => {
    const locale = LOCALES.find((one) => url === `/${one}`)
    response.statusCode = url === '/readyz' ? (hears ? 200 : 503) : locale ? 200 : 404
    response.setHeader('content-type', 'text/html')
    response.end(locale && `<!doctype html><html lang="${locale}"><body><p>Un récit</p></body></html>`)
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
  hears = false
  seconds = LEASE_SECONDS
  expect(await look()).toMatchObject({ outcome: 'kept' })
  expect(await isThere()).toEqual(['copy', 'copy.zip'])
  seconds += 1
  expect(await look()).toMatchObject({ outcome: 'withdrawn' })
  expect(await isThere()).toEqual([])
  hears = true
  expect(await look()).toMatchObject({ outcome: 'made', isNew: true })
  expect(await isThere()).toEqual(['copy', 'copy.zip'])
})

test('so does one of an earlier run, with what a run that was cut off left beside it', async () => {
  await watch()()
  for (const left of ['copy.former', 'copy.next'])
    await fs.cp(order.folder, path.join(parent, left), { recursive: true })
  hears = false
  const look = watch()
  expect(await look()).toMatchObject({ outcome: 'kept' })
  seconds += LEASE_SECONDS + 1
  expect(await look()).toMatchObject({ outcome: 'withdrawn' })
  expect(await isThere()).toEqual([])
})

test('a folder of something else is left alone', async () => {
  await fs.mkdir(order.folder)
  await fs.writeFile(path.join(order.folder, 'letter.txt'), 'Dear …')
  hears = false
  const look = watch()
  seconds = LEASE_SECONDS + 1
  expect(await look()).toMatchObject({ outcome: 'kept', reason: expect.stringMatching(/holds something else/) })
  expect(await fs.readdir(order.folder)).toEqual(['letter.txt'])
})
