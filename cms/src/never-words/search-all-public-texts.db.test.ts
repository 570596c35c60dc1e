import { sql } from '@payloadcms/db-postgres'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { connectStripe } from '../payments/stripe/stripe-client.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { startWorker } from '../work/start-worker.ts'
import type { Working } from '../work/work-through.ts'
import { resumeSearches } from './ask-for-search.ts'
import { clearNeverWords, keepNeverWords } from './keep-never-words.ts'
import { readLastSearch, standingOf } from './never-word-search.ts'
import { EVERY_TEXT } from './never-words-of.ts'
import { readNeverWordHits } from './note-never-word-hits.ts'
import { searchAllPublicTexts } from './search-all-public-texts.ts'

/** Invented for this trial. */
const WORD = 'Верхнеплющев'
const SPELT = { fr: 'Il venait de Verkhneplouchtchev.', ru: 'Мы жили под Верхнеплющевом.' } as const

let newsroom: Newsroom
let books: BooksPool
const workers: Working[] = []

beforeAll(async () => {
  newsroom = await openNewsroom()
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 8 })
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
  await clearNeverWords(await newsroom.reqOf('reviewer'), EVERY_TEXT)
  await newsroom.run(sql`DELETE FROM never_word_hits`)
  await newsroom.run(sql`DELETE FROM never_word_searches`)
  await newsroom.run(sql`DELETE FROM pgboss.job WHERE name = 'never-word-searches'`)
})
afterAll(async () => {
  await newsroom.close()
  await books.end()
})

async function publicStory(change: object): Promise<string> {
  const id = await newsroom.writeStory({ consent: await newsroom.newConsent(), ...change })
  expect(await newsroom.publish(id)).toEqual({ outcome: 'published' })
  return id
}

async function enter(): Promise<string> {
  const kept = await keepNeverWords(await newsroom.reqOf('reviewer'), EVERY_TEXT, [WORD])
  expect(kept).toEqual({ outcome: 'kept_and_searching', count: 1 })
  const { rows } = await newsroom.run(sql`SELECT id FROM never_word_searches WHERE ended_at IS NULL`)
  return String(rows[0]?.['id'])
}

const hits = async () =>
  (await readNeverWordHits(await newsroom.reqOf('reviewer'))).map(({ document }) => document).toSorted()
async function lastSearch() {
  const search = await readLastSearch(poolOf(newsroom))
  if (search === null) throw new Error('there was no search')
  return search
}

async function work(): Promise<void> {
  workers.push(
    await startWorker({
      books,
      stripe: connectStripe(inject('ground').stripe),
      livemode: false,
      post: null,
      silentHours: 0,
      unusedPictureDays: 180,
      sweepEvery: 3600,
      mediaFolder: '/nowhere',
      openTexts: async () => newsroom.payload,
    }),
  )
}

describe('a word for all texts', () => {
  it('stops publications at once, and what is public is named when the worker comes', { timeout: 60_000 }, async () => {
    const found = await publicStory({ standfirst: SPELT.fr })
    const clean = await publicStory({})
    const other = await newsroom.writeStory({ consent: await newsroom.newConsent(), pullQuote: SPELT.ru })
    await enter()
    // Nobody is at work: the gate holds, and the screen says that it waits.
    expect(await newsroom.publish(other)).toEqual({ outcome: 'refused', code: 'never_word_found' })
    expect(await hits()).toEqual([])
    const waiting = await lastSearch()
    expect(standingOf(waiting, new Date())).toBe('waiting')
    expect(standingOf(waiting, new Date(Date.now() + 61_000))).toBe('late')

    await work()
    await expect.poll(async () => (await lastSearch()).endedAt, { timeout: 30_000 }).not.toBe(null)
    expect(await hits()).toEqual([found])
    const ended = await lastSearch()
    expect(ended).toMatchObject({ found: 1, searched: ended.total })
    expect(ended.total).toBeGreaterThan(20)

    // Another word stands in what is public; the general list is cleared, and that one stays named.
    await keepNeverWords(await newsroom.reqOf('reviewer'), clean, ['phrases'])
    expect(await hits()).toEqual([found, clean].toSorted())
    await clearNeverWords(await newsroom.reqOf('reviewer'), EVERY_TEXT)
    await expect.poll(hits, { timeout: 30_000 }).toEqual([clean])
  })

  it('is in no job, sealed or not', async () => {
    await enter()
    const { rows } = await newsroom.run(sql`SELECT data FROM pgboss.job WHERE name = 'never-word-searches'`)
    expect(rows.map(({ data }) => Object.keys(data as object))).toEqual([['search']])
  })

  it('is searched for from where a search was cut off, and not by one that gave way to another', async () => {
    const first = await enter()
    const second = await enter()
    await searchAllPublicTexts(newsroom.payload, first)
    expect(await lastSearch()).toMatchObject({ begunAt: null, searched: 0 })
    const place = JSON.stringify({ collection: 'pages', locale: 'fr', after: '' })
    await newsroom.run(sql`UPDATE never_word_searches SET place = ${place}::jsonb WHERE id = ${second}`)
    await searchAllPublicTexts(newsroom.payload, second)
    const { rows } = await newsroom.run(sql`
      SELECT (SELECT count(*) FROM pages_locales WHERE _status = 'published')::int
        + (SELECT count(*) FROM campaigns_locales WHERE _status = 'published')::int
        + (SELECT count(*) FROM spending_locales WHERE _status = 'published')::int AS rest`)
    expect(await lastSearch()).toMatchObject({ searched: rows[0]?.['rest'], endedAt: expect.any(Date) as Date })
  })

  it('is searched for although its job was lost, or failed to the last', async () => {
    const search = await enter()
    const count = async () => {
      const { rows } = await newsroom.run(
        sql`SELECT count(*)::int AS count FROM pgboss.job WHERE id = ${search} AND state < 'completed'`,
      )
      return rows[0]?.['count']
    }
    await newsroom.run(sql`UPDATE never_word_searches SET asked_at = now() - interval '2 minutes'`)
    for (const trouble of [
      sql`DELETE FROM pgboss.job WHERE id = ${search}`,
      sql`UPDATE pgboss.job SET state = 'failed' WHERE id = ${search}`,
    ]) {
      await newsroom.run(trouble)
      expect(await count()).toBe(0)
      await resumeSearches(books)
      expect(await count()).toBe(1)
    }
  })
})
