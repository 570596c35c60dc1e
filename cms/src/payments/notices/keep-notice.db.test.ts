import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../../donations/books.ts'
import { keepNotice } from './keep-notice.ts'
import type { Notice } from './read-notice.ts'

let books: BooksPool
let transactions = 0

/** The pool, counting how often a transaction takes a connection from it. */
function counted(pool: BooksPool): BooksPool {
  const connect = (async () => {
    transactions += 1
    return pool.connect()
  }) as BooksPool['connect']
  return { query: pool.query.bind(pool), connect, end: () => pool.end() }
}

function open(): BooksPool {
  return counted(openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 4 }))
}

beforeAll(() => {
  books = open()
})
afterAll(() => books.end())

function makeNotice(change: Partial<Notice> = {}): Notice {
  return {
    event: `evt_${randomUUID()}`,
    type: 'charge.updated',
    apiVersion: '2026-10-28.endive',
    happenedAt: new Date('2026-11-22T10:00:00Z'),
    livemode: false,
    objectKind: 'payment_intent',
    objectId: 'pi_nobody',
    ignoredFor: null,
    ...change,
  }
}

function makeNotices(count: number): Notice[] {
  return Array.from({ length: count }, () => makeNotice())
}

/** Of these events: how many are stored, and how many have a job. */
async function stored(notices: readonly Notice[]): Promise<{ events: number; jobs: number }> {
  const { rows } = await books.query<{ events: number; jobs: number }>(
    `SELECT count(*)::int AS events, count(job.id)::int AS jobs FROM payment_events
     LEFT JOIN pgboss.job ON job.name = 'payment-notices' AND job.id = payment_events.id
     WHERE event = ANY ($1)`,
    [notices.map(({ event }) => event)],
  )
  return rows[0] ?? { events: 0, jobs: 0 }
}

describe('events that arrive together', () => {
  it('are each stored and queued, in a handful of transactions', async () => {
    const notices = makeNotices(300)
    transactions = 0
    const kept = await Promise.all(notices.map((notice) => keepNotice(books, notice)))
    expect(new Set(kept)).toEqual(new Set(['kept']))
    expect(await stored(notices)).toEqual({ events: 300, jobs: 300 })
    expect(transactions).toBeLessThanOrEqual(5)
  })

  it('are stored as they are', async () => {
    const ignored = makeNotice({ ignoredFor: 'unhandled_type', happenedAt: null, apiVersion: null, objectId: null })
    const usual = makeNotice({ type: 'invoice.paid', objectKind: 'invoice', objectId: 'in_1', livemode: true })
    await Promise.all([makeNotice(), ignored, usual, makeNotice()].map((notice) => keepNotice(books, notice)))
    const { rows } = await books.query(
      `SELECT type, api_version, happened_at, livemode, object_kind, object_id, state, reason, attempts::int
       FROM payment_events WHERE event = ANY ($1) ORDER BY type`,
      [[ignored.event, usual.event]],
    )
    const nothing = { api_version: null, happened_at: null, object_id: null }
    const of = { attempts: 0, livemode: false, object_kind: 'payment_intent', reason: null, state: 'received' }
    expect(rows).toEqual([
      { ...of, ...nothing, type: 'charge.updated', state: 'ignored', reason: 'unhandled_type' },
      {
        ...of,
        type: 'invoice.paid',
        api_version: usual.apiVersion,
        happened_at: usual.happenedAt,
        livemode: true,
        object_kind: 'invoice',
        object_id: 'in_1',
      },
    ])
    expect(await stored([ignored])).toEqual({ events: 1, jobs: 0 })
  })

  it('lose none to one that the database cannot take', async () => {
    const bad = makeNotice({ objectId: 'ch_\u0000' })
    const notices = [...makeNotices(20), bad, ...makeNotices(20)]
    const results = await Promise.allSettled(notices.map((notice) => keepNotice(books, notice)))
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(results[20]?.status).toBe('rejected')
    expect(await stored(notices)).toEqual({ events: 40, jobs: 40 })
  })

  it('are one event where they are the same, with one job', async () => {
    const notice = makeNotice()
    const kept = await Promise.all(Array.from({ length: 100 }, () => keepNotice(books, notice)))
    expect(kept.filter((one) => one === 'kept')).toHaveLength(1)
    expect(await keepNotice(books, notice)).toBe('known')
    expect(await stored([notice])).toEqual({ events: 1, jobs: 1 })
  })

  it('in two processes and in opposite order do not block each other', async () => {
    const [one, other] = [open(), open()]
    try {
      for (let round = 0; round < 20; round += 1) {
        // The first opens a transaction of its own; behind it the others gather to one.
        const notices = makeNotices(90)
        const kept = await Promise.all([
          ...[makeNotice(), ...notices].map((notice) => keepNotice(one, notice)),
          ...[makeNotice(), ...notices.toReversed()].map((notice) => keepNotice(other, notice)),
        ])
        expect(kept.filter((result) => result === 'kept')).toHaveLength(92)
        expect(await stored(notices)).toEqual({ events: 90, jobs: 90 })
      }
    } finally {
      await Promise.all([one.end(), other.end()])
    }
  })
})

describe('an event is not said to be stored', () => {
  it('where it could not be queued, and then it is not stored either', async () => {
    const notices = makeNotices(10)
    await books.query(
      'ALTER TABLE pgboss.queue RENAME TO elsewhere; CREATE TABLE pgboss.queue (LIKE pgboss.elsewhere INCLUDING ALL)',
    )
    try {
      const results = await Promise.allSettled(notices.map((notice) => keepNotice(books, notice)))
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10)
    } finally {
      await books.query('DROP TABLE pgboss.queue; ALTER TABLE pgboss.elsewhere RENAME TO queue')
    }
    expect(await stored(notices)).toEqual({ events: 0, jobs: 0 })
    expect(await Promise.all(notices.map((notice) => keepNotice(books, notice)))).toHaveLength(10)
    expect(await stored(notices)).toEqual({ events: 10, jobs: 10 })
  })

  it('where the database is away, and the next one is stored when it is back', async () => {
    const nowhere = openBooks({ url: 'postgres://nobody@127.0.0.1:1/none', name: 'campaign-trial', max: 2 })
    const results = await Promise.allSettled(makeNotices(50).map((notice) => keepNotice(nowhere, notice)))
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(50)
    await nowhere.end()
  })

  it('where too many wait already', async () => {
    const notices = makeNotices(2200)
    const results = await Promise.allSettled(notices.map((notice) => keepNotice(books, notice)))
    const kept = notices.filter((_, at) => results[at]?.status === 'fulfilled')
    expect(kept.length).toBeGreaterThanOrEqual(2000)
    expect(kept.length).toBeLessThan(2200)
    expect(await stored(notices)).toEqual({ events: kept.length, jobs: kept.length })
  })
})
