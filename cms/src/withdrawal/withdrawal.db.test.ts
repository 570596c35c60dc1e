import { spawn } from 'node:child_process'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { CMS_TYPESCRIPT } from '../../../shared/local/processes/cms-typescript.ts'
import { searchDatabase, searchFiles } from '../../../shared/local/privacy/search-everything.ts'
import { copyDatabase, type DatabaseCopy } from '../../../shared/local/testing/copy-database.ts'
import { makeTemporaryFolder } from '../../../shared/local/testing/make-temporary-folder.ts'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { readPublished } from '../publication/read-published.ts'
import { digestAddress } from './digest-address.ts'
import { eraseStory, findReturned, resumeErasures } from './erase-story.ts'
import { pagesAreFreed } from './free-pages.ts'
import { hideStories } from './hide-stories.ts'
import { isShown } from './is-shown.ts'
import { forgetOutsideCopies, keepOutsideCopy, readOutsideCopies } from './keep-outside-copies.ts'
import { restoreStories } from './restore-stories.ts'
import { readTombstones, tombstoneFolder } from './tombstones.ts'
import { MARK, prepareStory, type Subject } from './trial/story-with-everything.ts'

const ONE = '11111111-1111-4111-8111-111111111111'
const OTHER = '22222222-2222-4222-8222-222222222222'
const byStaff = { by: ONE, cause: 'staff' } as const

let copy: DatabaseCopy
let books: BooksPool
let folder: string
let story: Subject

beforeEach(async () => {
  folder = await makeTemporaryFolder('withdrawal')
  copy = await copyDatabase(inject('ground').untouchedUrl)
  books = openBooks({ url: copy.url, name: 'campaign-trial', max: 4 })
  story = await prepareStory(books, folder)
})

afterEach(async () => {
  await pagesAreFreed()
  await books.end()
  await copy.drop()
  await rm(folder, { recursive: true, force: true })
  await rm(tombstoneFolder, { recursive: true, force: true })
})

/** The table of contents as the site gets it, from `url`. */
async function published(url = copy.url) {
  const reading = openBooks({ url, name: 'campaign-reading', max: 2 })
  try {
    return await readPublished({ db: { drizzle: drizzle(reading as never) } } as unknown as Payload)
  } finally {
    await reading.end()
  }
}

async function isServed(url?: string): Promise<boolean> {
  return (await published(url)).stories.some(({ id }) => id === story.id)
}

/** Holds what a colleague's unfinished save would hold, and what a long publication would. */
async function holdLocks(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: copy.url })
  // It may be cut off.
  client.on('error', () => undefined)
  await client.connect()
  await client.query('BEGIN')
  await client.query('SELECT FROM stories WHERE id = $1 FOR UPDATE', [story.id])
  await client.query('SELECT FROM content_revision FOR UPDATE')
  return async () => {
    await client.query('ROLLBACK')
    await client.end()
  }
}

/** As when PostgreSQL is started anew: of this database no connection is left, and what they had begun is undone. */
async function cutAllConnections(): Promise<void> {
  const beside = new pg.Client({ connectionString: inject('ground').databaseUrl })
  await beside.connect()
  try {
    const cut = `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1`
    await beside.query(cut, [new URL(copy.url).pathname.slice(1)])
  } finally {
    await beside.end()
  }
}

describe('a hidden story', () => {
  it('is gone from all that is public in one step, while a colleague has it locked and a publication is under way', async () => {
    expect(await isServed()).toBe(true)
    expect(await isShown(books, `${story.ownStem}.webp`)).toBe(true)
    const before = await published()
    const letGo = await holdLocks()
    const began = performance.now()
    const hidden = await hideStories(books, { ...byStaff, stories: [story.id] })
    expect(performance.now() - began).toBeLessThan(1000)
    await letGo()
    expect(hidden).toMatchObject({ outcome: 'hidden', hidden: [story.id] })

    const after = await published()
    expect(after.withdrawals).toBe(before.withdrawals + 1)
    expect(JSON.stringify(after.stories)).not.toContain(story.id)
    for (const slug of story.slugs) expect(after.gone.map((gone) => gone.slug)).toContain(slug)
    expect(await isShown(books, `${story.ownStem}-640x427.webp`)).toBe(false)
  })

  it('stays what it is when it is hidden again, and nobody is found by an id that is none', async () => {
    await hideStories(books, { ...byStaff, stories: [story.id] })
    const again = await hideStories(books, { ...byStaff, by: OTHER, stories: [story.id] })
    expect(again).toMatchObject({ outcome: 'hidden', hidden: [] })
    expect(await hideStories(books, { ...byStaff, stories: [ONE] })).toEqual({ outcome: 'not_found' })
  })

  it('cannot be made public in the database, by whoever passed the gate', async () => {
    const publish = async () => {
      const client = new pg.Client({ connectionString: copy.url })
      await client.connect()
      try {
        await client.query('BEGIN')
        await client.query(`SELECT set_config('campaign.approved', $1, true)`, [story.id])
        await client.query(`UPDATE stories_locales SET _status = 'published' WHERE _parent_id = $1`, [story.id])
        await client.query('COMMIT')
      } finally {
        await client.end()
      }
    }
    await publish()
    await hideStories(books, { ...byStaff, stories: [story.id] })
    await expect(publish()).rejects.toThrow('a hidden story is not published')
  })

  it('is shown again by two people, and by nobody alone, not even in the database', async () => {
    await hideStories(books, { ...byStaff, stories: [story.id], listsCopies: true })
    const step = (name: 'ask' | 'confirm' | 'drop', by: string) =>
      restoreStories(books, { stories: [story.id], step: name, by })
    expect(await step('confirm', OTHER)).toEqual({ outcome: 'nothing_to_do' })
    expect(await step('ask', ONE)).toEqual({ outcome: 'asked', stories: [story.id] })
    expect(await step('confirm', ONE)).toEqual({ outcome: 'needs_another_person' })
    expect(await step('drop', OTHER)).toMatchObject({ outcome: 'dropped' })
    await step('ask', ONE)
    // Hidden once more by somebody who saw a danger: the request is over.
    await hideStories(books, { by: OTHER, cause: 'staff', stories: [story.id] })
    expect(await step('confirm', OTHER)).toEqual({ outcome: 'nothing_to_do' })
    await step('ask', ONE)
    await expect(books.query('DELETE FROM hidden_stories')).rejects.toThrow('two people')
    expect(await isServed()).toBe(false)
    expect(await step('confirm', OTHER)).toEqual({ outcome: 'restored', stories: [story.id] })
    expect(await isServed()).toBe(true)
    expect(await readOutsideCopies(books, story.id)).toEqual([])
  })

  it('stays hidden when the person in it withdrew consent, whoever had hidden it before', async () => {
    await hideStories(books, { ...byStaff, stories: [story.id] })
    await hideStories(books, { by: null, cause: 'consent_withdrawn', stories: [story.id] })
    const asked = await restoreStories(books, { stories: [story.id], step: 'ask', by: ONE })
    expect(asked).toEqual({ outcome: 'consent_withdrawn' })
  })

  it('is one of all when all are hidden: two hundred at once are gone within a second', async () => {
    await books.query(`
      INSERT INTO stories (region, season, year, told_in) SELECT 'undisclosed', 'winter', 2024, 'fr' FROM generate_series(1, 200)`)
    const { rows } = await books.query<{ count: string }>('SELECT count(*) FROM stories')
    const began = performance.now()
    const hidden = await hideStories(books, { ...byStaff, stories: 'all' })
    expect(performance.now() - began).toBeLessThan(1000)
    expect(hidden.outcome === 'hidden' && hidden.hidden.length).toBe(Number(rows[0]?.count))
    expect((await published()).stories).toEqual([])
  })

  it('leaves a trail of ids that nobody can change', async () => {
    await hideStories(books, { ...byStaff, stories: [story.id] })
    const { rows } = await books.query('SELECT act, story, actor, cause FROM withdrawal_acts WHERE story = $1', [
      story.id,
    ])
    expect(rows).toEqual([{ act: 'hidden', story: story.id, actor: ONE, cause: 'staff' }])
    for (const change of [
      'UPDATE withdrawal_acts SET actor = NULL',
      'DELETE FROM withdrawal_acts',
      'TRUNCATE withdrawal_acts',
    ])
      await expect(books.query(change)).rejects.toThrow('only ever added to')
  })
})

describe('an erased story', () => {
  const erase = () => eraseStory(books, { ...byStaff, story: story.id }, { data: folder })
  const traces = async () => [
    ...(await searchDatabase(copy.url, [MARK, story.ownStem, ...story.titles, ...story.slugs])),
    ...(await searchFiles(folder, [MARK, story.ownStem])),
  ]

  it('leaves no word of itself in any column of any table, nor a file of its pictures', async () => {
    const before = await traces()
    expect(before.length).toBeGreaterThan(10)
    expect(await erase()).toMatchObject({ outcome: 'erased' })
    expect(await traces()).toEqual([])
    expect(await readdir(path.join(folder, 'media'))).toEqual([`${story.sharedStem}.webp`])
  })

  it('leaves its id where it is a trail, and nowhere else', async () => {
    await erase()
    const found = await searchDatabase(copy.url, [story.id])
    expect(new Set(found.map((line) => line.split(':')[0]))).toEqual(
      new Set(
        ['outside_copies', 'text_approvals', 'text_edits', 'trail', 'withdrawal_acts'].map((name) => `public.${name}`),
      ),
    )
  })

  it('is gone at every address it ever had, which nobody can read back or take over', async () => {
    await erase()
    const { erased, gone, stories } = await published()
    expect(stories.some(({ id }) => id === story.id)).toBe(false)
    const digests = erased.map(({ digest }) => digest)
    for (const slug of story.slugs)
      expect(digests).toContain(digestAddress(environment.CMS_SERVICE_KEY, 'stories', slug))
    expect(gone.some(({ slug }) => story.slugs.includes(slug))).toBe(false)
  })

  it('is erased once, however often it is asked for', async () => {
    await erase()
    expect(await erase()).toEqual({ outcome: 'not_found' })
    expect(await resumeErasures(books, { data: folder })).toEqual([])
    const { rows } = await books.query(`SELECT act, actor FROM withdrawal_acts WHERE story = $1 ORDER BY id`, [
      story.id,
    ])
    expect(rows).toEqual(['hidden', 'erasing', 'erased'].map((act) => ({ act, actor: ONE })))
  })

  it('is hidden at once and erased later when a colleague’s save holds it', { timeout: 60_000 }, async () => {
    const letGo = await holdLocks()
    expect(await erase()).toMatchObject({ outcome: 'erasing' })
    expect(await isServed()).toBe(false)
    await letGo()
    expect(await resumeErasures(books, { data: folder })).toEqual([story.id])
    expect(await traces()).toEqual([])
  })

  it('ends gone when PostgreSQL goes in the middle and is there again', { timeout: 60_000 }, async () => {
    await holdLocks()
    const erasing = erase()
    await expect.poll(() => readTombstones(), { timeout: 30_000 }).toEqual([story.id])
    await cutAllConnections()
    expect(await erasing).toMatchObject({ outcome: 'erasing' })
    // Nothing was half done; readers get nothing, and what is left goes as soon as somebody can do it.
    expect(await isServed()).toBe(false)
    expect((await traces()).length).toBeGreaterThan(10)
    expect(await resumeErasures(books, { data: folder })).toEqual([story.id])
    expect(await traces()).toEqual([])
  })

  it(
    'ends gone when the process is killed in the middle, before or after the commit',
    { timeout: 60_000 },
    async () => {
      const letGo = await holdLocks()
      const child = spawn(
        process.execPath,
        [
          ...CMS_TYPESCRIPT,
          path.join(import.meta.dirname, 'trial/erase-in-another-process.ts'),
          copy.url,
          story.id,
          folder,
        ],
        { env: { NODE_ENV: 'production', ...inject('stack').environment }, stdio: 'ignore' },
      )
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await expect.poll(() => readTombstones(), { timeout: 30_000 }).toEqual([story.id])
      child.kill('SIGKILL')
      await ended
      await letGo()
      expect(await isServed()).toBe(false)
      expect((await traces()).length).toBeGreaterThan(10)

      // Committed, and killed before the files went.
      await mkdir(path.join(folder, 'media'), { recursive: true })
      await eraseStory(books, { ...byStaff, story: story.id }, { data: path.join(folder, 'nowhere') })
      expect(await readdir(path.join(folder, 'media'))).toContain(`${story.ownStem}.webp`)
      await resumeErasures(books, { data: folder })
      expect(await traces()).toEqual([])
    },
  )

  it(
    'does not come back with a backup, which the control without its tombstone does',
    { timeout: 60_000 },
    async () => {
      await books.end()
      const backup = await copyDatabase(copy.url)
      books = openBooks({ url: copy.url, name: 'campaign-trial', max: 4 })
      const restored = openBooks({ url: backup.url, name: 'campaign-trial', max: 4 })
      try {
        await erase()
        // Put back, and asked at once: nothing of it was applied yet.
        expect(await isServed(backup.url)).toBe(false)
        expect(await isShown(restored, `${story.ownStem}.webp`)).toBe(false)
        expect(await findReturned(restored)).toEqual([story.id])

        await rm(path.join(tombstoneFolder, story.id))
        expect(await isServed(backup.url)).toBe(true)

        await eraseStory(restored, { ...byStaff, story: story.id }, { data: folder })
        expect(await searchDatabase(backup.url, [MARK, ...story.titles, ...story.slugs])).toEqual([])
      } finally {
        await restored.end()
        await backup.drop()
      }
    },
  )
})

describe('the list of outside copies', () => {
  it('has every address the story had, for as long as somebody must be asked, and sealed', async () => {
    await eraseStory(books, { ...byStaff, story: story.id }, { data: folder })
    const copies = await readOutsideCopies(books, story.id)
    expect(copies.map(({ place }) => place)).toEqual([
      'archive_today',
      'bing',
      'google',
      'internet_archive',
      'partners',
      'yandex',
    ])
    const [first] = copies
    for (const slug of story.slugs)
      expect(first?.addresses?.join()).toContain(`/ru/stories/${encodeURIComponent(slug)}`)

    const by = OTHER
    const id = first?.id ?? ''
    expect(await keepOutsideCopy(books, { id, state: 'asked', askedOn: '2026-11-22', by })).toBe(true)
    expect(await keepOutsideCopy(books, { id, state: 'gone', askedOn: null, by })).toBe(true)
    const now = (await readOutsideCopies(books, story.id)).find((one) => one.id === id)
    expect(now).toMatchObject({ state: 'gone', askedOn: '2026-11-22', addresses: [] })
    expect(await keepOutsideCopy(books, { id, state: 'to_ask', askedOn: null, by })).toBe(false)
  })

  it('loses its addresses after a year without news, and itself after two', async () => {
    await eraseStory(books, { ...byStaff, story: story.id }, { data: folder })
    const goBy = (time: string) =>
      books.query(`UPDATE outside_copies SET changed_at = changed_at - $1::interval`, [time])
    await goBy('11 months')
    await forgetOutsideCopies(books)
    const read = async () =>
      (await readOutsideCopies(books, story.id)).map(({ state, addresses }) => [state, addresses?.length])
    const before = await read()
    expect(before.every(([state, count]) => state === 'to_ask' && Number(count) > 4)).toBe(true)
    await goBy('2 months')
    await forgetOutsideCopies(books)
    expect(new Set((await read()).map(String))).toEqual(new Set(['lapsed,0']))
    const { rows } = await books.query<{ id: string }>(`SELECT id FROM outside_copies WHERE story = $1`, [story.id])
    expect(await keepOutsideCopy(books, { id: rows[0]?.id ?? '', state: 'asked', askedOn: null, by: OTHER })).toBe(
      false,
    )
    await goBy('12 months')
    await forgetOutsideCopies(books)
    expect(await read()).toEqual([])
  })
})
