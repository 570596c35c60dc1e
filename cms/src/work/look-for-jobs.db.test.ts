import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { openBooks, type Books, type BooksPool } from '../donations/books.ts'
import { lookForJobs, type LookOut } from './look-for-jobs.ts'
import { executeOver, NOTICES, RECONCILE, sendingQueue } from './queue.ts'

let books: BooksPool
let lookOut: LookOut | undefined
beforeAll(() => {
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 4 })
})
afterAll(() => books.end())
beforeEach(() => books.query(`DELETE FROM pgboss.job`))
afterEach(async () => {
  lookOut?.stop()
  await books.query(`DELETE FROM pgboss.job`)
})

const queue = (name: string, options = {}) => sendingQueue.send(name, {}, { ...options, db: executeOver(books) })

/** Names of those queues whose waiting has ended, in their order. */
function waitFor(over: Books, queues: readonly string[], signal = new AbortController().signal): string[] {
  const ended: string[] = []
  lookOut = lookForJobs(over)
  for (const name of queues) void lookOut.untilOneWaits(name, signal).then(() => ended.push(name))
  return ended
}

it('a job ends the waiting of its queue, and of no other', async () => {
  const ended = waitFor(books, [NOTICES, RECONCILE])
  await queue(RECONCILE)
  await expect.poll(() => ended).toEqual([RECONCILE])
  await queue(NOTICES)
  await expect.poll(() => ended).toEqual([RECONCILE, NOTICES])
})

it('a job that is for later, or taken, ends no waiting until it is time', async () => {
  await queue(NOTICES, { startAfter: 3600 })
  await queue(RECONCILE)
  await books.query(`UPDATE pgboss.job SET state = 'active' WHERE name = '${RECONCILE}'`)
  let looks = 0
  const counted = { query: (text: string) => ((looks += 1), books.query(text)) } as Books
  const ended = waitFor(counted, [NOTICES, RECONCILE])
  await expect.poll(() => looks).toBeGreaterThan(2)
  expect(ended).toEqual([])
  await books.query(`UPDATE pgboss.job SET start_after = now() - interval '1 second', state = 'retry'`)
  await expect.poll(() => ended.toSorted()).toEqual([NOTICES, RECONCILE].toSorted())
})

it('a database that was away for a while is looked into again', async () => {
  let looks = 0
  const away = {
    query: (text: string) => ((looks += 1) > 2 ? books.query(text) : Promise.reject(new Error('away'))),
  } as Books
  const ended = waitFor(away, [NOTICES])
  await queue(NOTICES)
  await expect.poll(() => ended).toEqual([NOTICES])
  expect(looks).toBeGreaterThan(2)
})

it('waiting is broken off at once', async () => {
  const stopping = new AbortController()
  const ended = waitFor(books, [NOTICES], stopping.signal)
  stopping.abort()
  await expect.poll(() => ended).toEqual([NOTICES])
})
