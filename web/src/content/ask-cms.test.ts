import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CmsUnavailable, createAskCms, type Question } from './ask-cms.ts'

/** The other end of the line: it holds what it is asked until it is let go on. */
let far: http.Server
let held: http.ServerResponse[]
let url: string

beforeEach(async () => {
  held = []
  far = http.createServer((_request, response) => void held.push(response))
  await new Promise<void>((resolve) => far.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(far.address() as AddressInfo).port}`
})
afterEach(() => {
  far.closeAllConnections()
  far.close()
})

const askCms = () => createAskCms({ baseUrl: url, serviceKey: 'a key of nobody' })
const search: Question = { name: 'search', path: '/api/search', timeoutMs: 600, line: 'searches' }
const revision: Question = { name: 'revision', path: '/api/revision', timeoutMs: 600 }

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof CmsUnavailable ? error.message : 'thrown'),
  )

describe('a flood of what any stranger can make the site ask', () => {
  test('reaches the CMS a few at a time, is told so where too many wait, and holds up nothing else', async () => {
    const ask = askCms()
    const began = performance.now()
    const first = Array.from({ length: 4 }, () => reasonOf(ask.forJson({ ...search, timeoutMs: 5000 })))
    const waiting = Array.from({ length: 60 }, () => reasonOf(ask.forJson(search)))
    const refused = await Promise.all(Array.from({ length: 100 }, () => reasonOf(ask.forJson(search))))
    expect(new Set(refused)).toEqual(new Set(['too many ask the CMS at once: search']))
    expect(performance.now() - began).toBeLessThan(500)
    await expect.poll(() => held.length).toBe(4)

    const heard = ask.forJson({ ...revision, timeoutMs: 5000 })
    await expect.poll(() => held.length).toBe(5)
    held.at(-1)?.end('{"revision":1}')
    expect(await heard).toEqual({ revision: 1 })
    // Who waited too long is told so, and was never asked for.
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['too many ask the CMS at once: search']))
    for (const response of held.splice(0, 4)) response.end('{}')
    expect(new Set(await Promise.all(first))).toEqual(new Set(['answered']))
    expect(held).toHaveLength(1)
  })

  test('the control: without a line all of it is there at once', async () => {
    const ask = askCms()
    const flood = Array.from({ length: 50 }, () => reasonOf(ask.forJson(revision)))
    await expect.poll(() => held.length).toBe(50)
    for (const response of held) response.end('{}')
    expect(new Set(await Promise.all(flood))).toEqual(new Set(['answered']))
  })
})

test('a picture that stops half-way is waited for no longer than a picture that never comes', async () => {
  const asked = reasonOf(askCms().forBytesOrNull({ ...revision, name: 'media' }, [404]))
  await expect.poll(() => held.length).toBe(1)
  held[0]?.writeHead(200, { 'Content-Length': '1000' })
  held[0]?.write('half')
  expect(await asked).toBe('the CMS did not answer in time: media')
})

/** Answers, compressed as a proxy might send them, whose last bytes come when nobody waits for them any more, or just before. */
function answerAtTheLast(askedAt: number, timeoutMs: number): void {
  const bytes = gzipSync(JSON.stringify({ words: Array.from({ length: 400 }, (_, number) => number ** 3) }))
  for (const [index, response] of held.entries()) {
    const early = 1 + (index % 40) / 4
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
    response.write(bytes.subarray(0, bytes.length / 2))
    setTimeout(() => response.end(bytes.subarray(bytes.length / 2)), askedAt + timeoutMs - early - performance.now())
  }
}

test('an answer that ends in the moment in which nobody waits for it any more leaves nobody waiting', async () => {
  const ask = askCms()
  const timeoutMs = 1500
  const askedAt = performance.now()
  const asked = Array.from({ length: 120 }, () => reasonOf(ask.forJson({ ...revision, timeoutMs })))
  await expect.poll(() => held.length).toBe(120)
  answerAtTheLast(askedAt, timeoutMs)
  const reasons = await Promise.race([
    Promise.all(asked),
    new Promise((resolve) => setTimeout(resolve, 8000, 'waiting')),
  ])
  expect(reasons).not.toBe('waiting')
})

test('what is not there is null, and anything else is the CMS being away', async () => {
  const ask = askCms()
  for (const [status, expected] of [
    [404, 'answered'],
    [500, 'the CMS answered 500: media'],
  ] as const) {
    const asked = reasonOf(ask.forBytesOrNull({ ...revision, name: 'media' }, [404]))
    await expect.poll(() => held.length).toBe(1)
    held.pop()?.writeHead(status).end()
    expect(await asked).toBe(expected)
  }
})
