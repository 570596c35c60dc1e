import path from 'node:path'
import { rm } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { searchDatabase, searchFiles, searchSamples } from '../../../shared/local/privacy/search-everything.ts'
import { makeTemporaryFolder } from '../../../shared/local/testing/make-temporary-folder.ts'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { eraseWithdrawn } from '../consent/erase-withdrawn.ts'
import { withdrawConsent } from '../consent/withdraw-consent.ts'
import { eraseStory } from './erase-story.ts'
import { FREEING, freePages, pagesAreFreed } from './free-pages.ts'
import { poolOf } from './pool-of.ts'
import { plantCanaries } from './trial/plant-canaries.ts'

let newsroom: Newsroom
let folder: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await makeTemporaryFolder('residual')
})
afterAll(async () => {
  await newsroom.run(sql`ALTER SYSTEM RESET wal_recycle`)
  await newsroom.run(sql`ALTER SYSTEM RESET wal_keep_size`)
  await newsroom.run(sql`SELECT pg_reload_conf()`)
  await newsroom.close()
  await rm(folder, { recursive: true, force: true })
})

/** Which of these words stand in a table or in a file of ours. */
async function findInStores(words: readonly string[]): Promise<Set<string>> {
  const places = [...(await searchDatabase(inject('ground').databaseUrl, words)), ...(await searchFiles(folder, words))]
  return new Set(places.map((place) => place.slice(place.lastIndexOf(': ') + 2)))
}

/** Where they stand in PostgreSQL's own files of this database, its log of changes left out: "table: word". */
async function findInHeap(words: readonly string[]): Promise<string[]> {
  await newsroom.run(sql`CHECKPOINT`)
  const { rows } = await newsroom.run(sql`
    SELECT current_setting('data_directory') AS folder, oid FROM pg_database WHERE datname = current_database()`)
  const places = await searchFiles(path.join(String(rows[0]?.['folder']), 'base', String(rows[0]?.['oid'])), words)
  const found: string[] = []
  for (const place of places) {
    const [, file = '', word = ''] = /^(\d+).*: (.*)$/.exec(place) ?? []
    const { rows: named } = await newsroom.run(
      sql`SELECT coalesce(pg_filenode_relation(0, ${file}::oid)::text, ${place}) AS name`,
    )
    found.push(`${String(named[0]?.['name'])}: ${word}`)
  }
  return found
}

/** Where they stand in PostgreSQL's log of changes, as far as it is on this machine. */
async function findInLog(words: readonly string[]): Promise<string[]> {
  const { rows } = await newsroom.run(sql`SELECT current_setting('data_directory') AS folder`)
  return searchFiles(path.join(String(rows[0]?.['folder']), 'pg_wal'), words)
}

const PATIENTLY = { timeout: 60_000, interval: 500 }

it(
  'nothing is left of an erased story in any table, sample or file, and of its pages in PostgreSQL’s files',
  { timeout: 240_000 },
  async () => {
    // Until the control has been made, no checkpoint takes away what was written.
    await newsroom.run(sql`ALTER SYSTEM SET wal_keep_size = '2GB'`)
    await newsroom.run(sql`ALTER SYSTEM SET wal_recycle = off`)
    await newsroom.run(sql`SELECT pg_reload_conf()`)
    const { story, words: planted } = await plantCanaries(newsroom, folder)
    const words = [...planted.values()]
    expect(words.length).toBeGreaterThanOrEqual(40)
    // PostgreSQL itself keeps samples of columns.
    await newsroom.run(sql`ANALYZE stories_locales, search_texts, search_words`)

    // The control: each of them is found, so the search can find it.
    const before = await findInStores(words)
    expect([...planted].filter(([, word]) => !before.has(word)).map(([place]) => place)).toEqual([])
    expect((await findInLog(words)).length).toBeGreaterThan(30)
    await newsroom.run(sql`ALTER SYSTEM RESET wal_keep_size`)
    await newsroom.run(sql`SELECT pg_reload_conf()`)
    expect((await findInHeap(words)).length).toBeGreaterThan(30)
    const database = inject('ground').databaseUrl
    expect((await searchSamples(database, words)).length).toBeGreaterThan(3)

    // Tables of any size are large ones here, and by day those are only cleaned up: their bytes stay.
    const books = poolOf(newsroom)
    const byDay = () => freePages(books, { atOnceUpTo: 0, isNight: false })
    const other = await books.connect()
    await other.query('SELECT pg_advisory_lock($1)', [FREEING])
    await withdrawAndErase(story)
    await pagesAreFreed()
    await other.query('SELECT pg_advisory_unlock($1)', [FREEING])
    other.release()
    await expect
      .poll(async () => {
        await byDay()
        return newsroom.run(sql`SELECT FROM pages_to_free`).then(({ rows }) => rows.length)
      }, PATIENTLY)
      .toBe(0)
    expect((await findInHeap(words)).length).toBeGreaterThan(0)
    const { rows: large } = await newsroom.run(sql`SELECT name FROM large_tables_to_free`)
    expect(large.map(({ name }) => name)).toContain('_stories_v_locales')
    // At night, and once nobody holds a table: whoever does is not waited for longer than half a second.
    const holder = await books.connect()
    await holder.query('BEGIN; LOCK TABLE _stories_v_locales IN ACCESS SHARE MODE')
    expect(await freePages(books, { atOnceUpTo: 0, isNight: true })).toBe(false)
    const { rows: left } = await newsroom.run(sql`SELECT name FROM large_tables_to_free`)
    expect(left).toEqual([{ name: '_stories_v_locales' }])
    await holder.query('COMMIT')
    holder.release()
    // Not tried again at once.
    expect(await freePages(books, { isNight: true })).toBe(false)
    await newsroom.run(sql`UPDATE large_tables_to_free SET tried_at = now() - interval '1 hour'`)
    await expect.poll(() => freePages(books, { isNight: true }), PATIENTLY).toBe(true)
    expect([...(await findInStores(words))]).toEqual([])
    expect(await searchSamples(database, words)).toEqual([])
    expect(await findInHeap(words)).toEqual([])
    // Where PostgreSQL keeps no old parts of its log to be written over, nothing is left there either.
    expect(await findInLog(words)).toEqual([])
  },
)

async function withdrawAndErase(story: string): Promise<void> {
  const { user } = await newsroom.reqOf('reviewer')
  const { rows } = await newsroom.run(sql`SELECT consent_id FROM stories WHERE id = ${story}`)
  if (!user) throw new Error('there is no reviewer')
  await withdrawConsent(newsroom.payload, user, String(rows[0]?.['consent_id']))
  await eraseStory(poolOf(newsroom), { story, by: user.id, cause: 'consent_withdrawn' }, { data: folder })
  expect(await eraseWithdrawn(newsroom.payload)).toEqual([])
}
