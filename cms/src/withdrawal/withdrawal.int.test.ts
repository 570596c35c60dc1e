import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { OUTPUTS_FOR_SITE, PUBLIC_OUTPUTS } from '@campaign/shared/content/public-outputs.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findFreePort } from '../../../shared/local/ports/find-free-port.ts'
import { searchDatabase, searchFiles } from '../../../shared/local/privacy/search-everything.ts'
import { ROOT } from '../../../shared/local/repository-root.ts'
import { openSession } from '../../../shared/local/testing/open-session.ts'
import { startAnotherSite } from '../../../shared/local/testing/stack-under-test.ts'
import { askCms } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { publish, storyFacts, storyText, uniqueTitle } from '../testing/make-texts.ts'
import type { Withdrawals } from './read-withdrawals.ts'
import { findAt, findByOtherWays, marksAt } from './trial/find-at.ts'
import { publicStory, type Written } from './trial/public-story.ts'

const EVERY_MS = 200
const WITHIN_MS = 5000

let sites: string[]
let stopSecond: () => Promise<void>
const made: string[] = []

beforeAll(async () => {
  const second = await startAnotherSite()
  stopSecond = second.stop
  sites = [inject('stack').siteUrl, second.url]
})

afterAll(async () => {
  await stopSecond()
  for (const id of made) await askCms('reviewer', 'DELETE', `/api/stories/${id}`)
})

/** One of them; gone when all is over. */
async function newStory(related: readonly string[] = []): Promise<Written> {
  const story = await publicStory(related)
  made.push(story.id)
  return story
}

/** Every address of the list at which the story could be met, on every site. */
function addressesOf(story: Written, elsewhere: readonly string[]): string[] {
  const paths = [...PUBLIC_OUTPUTS.flatMap(({ addresses }) => addresses(story)), ...elsewhere]
  return sites.flatMap((site) => paths.map((path) => site + path))
}

/** Asks at all addresses every 200 ms while `act` is done; milliseconds from its beginning to the last find. */
async function lastFindAfter(urls: readonly string[], story: Written, act: () => Promise<unknown>): Promise<number> {
  await expect.poll(async () => (await findAt(urls, story)).length, { timeout: 30_000 }).toBeGreaterThan(30)
  const began = performance.now()
  const acting = act()
  let last = 0
  for (let empty = 0; empty < 5;) {
    const asked = performance.now()
    const found = await findAt(urls, story)
    if (found.length > 0) last = performance.now() - began
    empty = found.length === 0 ? empty + 1 : 0
    if (performance.now() - began > 20_000) throw new Error(`still there: ${found.join(' ')}`)
    await wait(Math.max(0, EVERY_MS - (performance.now() - asked)))
  }
  await acting
  return last
}

const hide = (id: string) => askCms('reviewer', 'POST', '/api/withdrawal/hide', { stories: [id] })
const state = async () => (await askCms('reviewer', 'GET', '/api/withdrawal')).body as Withdrawals

async function tellsSiteNothing({ id, word }: Written): Promise<void> {
  for (const path of OUTPUTS_FOR_SITE.flatMap(({ addresses }) => addresses(id, word))) {
    const { body } = await askCms('site', 'GET', path)
    // Addresses that are gone are told, for the answer 410.
    const told = JSON.stringify(body).replaceAll(/"gone":\[.*?\]/g, '')
    expect([path, told.includes(word)]).toEqual([path, false])
  }
}

/** Copies of a public story in French, past the newsroom: two hundred approvals would measure something else. */
async function publishCopies({ id, word }: Written, count: number): Promise<string[]> {
  const rows = await inDatabase(
    inject('stack').databaseUrl,
    `WITH copies AS (
       INSERT INTO stories (region, season, year, told_in, is_sample, consent_id)
       SELECT region, season, year, told_in, true, consent_id FROM stories, generate_series(1, ${count}) WHERE id = '${id}' RETURNING id
     ), passed AS (SELECT set_config('campaign.approved', string_agg(id::text, ' '), true) FROM copies)
     INSERT INTO stories_locales (_parent_id, _locale, _status, title, slug, standfirst, body, pseudonym)
     SELECT copies.id, 'fr', 'published', '${word} ' || row_number() OVER (), '${word}-copie-' || row_number() OVER (),
       text.standfirst, text.body, text.pseudonym
     FROM copies, stories_locales text, passed WHERE text._parent_id = '${id}' AND text._locale = 'fr' RETURNING _parent_id AS id`,
  )
  await inDatabase(inject('stack').databaseUrl, `UPDATE content_revision SET revision = revision + 1`)
  return rows.map((row) => String(row['id']))
}

describe('a public story', () => {
  it(
    'is hidden everywhere within five seconds, by one click, with the worker stopped and a colleague in the text',
    { timeout: 90_000 },
    async () => {
      const story = await newStory()
      const other = await newStory([story.id])
      const urls = addressesOf(
        story,
        other.slugs.map((slug) => `/fr/stories/${slug}`),
      )
      expect(urls.length).toBeGreaterThanOrEqual(60)
      await expect.poll(async () => (await findAt(urls, story)).length, { timeout: 30_000 }).toBeGreaterThan(30)
      const marks = await marksAt(urls, story)
      // The control: until then what was kept is good, by each way.
      expect((await findByOtherWays(marks, story)).length).toBeGreaterThan(marks.size)
      const worker = inject('stack').pids['worker'] ?? 0
      process.kill(worker, 'SIGSTOP')
      const colleague = new pg.Client({ connectionString: inject('stack').databaseUrl })
      await colleague.connect()
      await colleague.query('BEGIN')
      await colleague.query('SELECT FROM stories WHERE id = $1 FOR UPDATE', [story.id])
      try {
        const last = await lastFindAfter(urls, story, () => hide(story.id))
        process.stdout.write(`  hidden: last seen after ${Math.round(last)} ms at ${urls.length} addresses\n`)
        expect(last).toBeLessThan(WITHIN_MS)
      } finally {
        await colleague.query('ROLLBACK')
        await colleague.end()
        process.kill(worker, 'SIGCONT')
      }
      await tellsSiteNothing(story)
      expect(await findByOtherWays(marks, story)).toEqual([])
      const gone = await fetch(`${sites[0]}/de/stories/${story.slugs[0]}`)
      expect([gone.status, gone.headers.get('x-robots-tag')]).toEqual([410, 'noindex, noarchive'])
      expect(await gone.text()).not.toContain(story.word)

      await expect
        .poll(async () => (await state()).instances.filter(({ standing }) => standing === 'confirmed').length)
        .toBeGreaterThanOrEqual(2)

      // Nothing makes it public meanwhile, and one person alone does not bring it back.
      const again = await publish('stories', story.id, 'fr', { standfirst: `Autre ${story.word}.` })
      expect(again).toMatchObject({ status: 409, body: { code: 'story_hidden' } })
      const straight = await askCms('reviewer', 'PATCH', `/api/stories/${story.id}?locale=fr`, { _status: 'published' })
      expect(straight.status).toBe(403)
      const { docs } = (
        await askCms('reviewer', 'GET', `/api/stories/versions?where[parent][equals]=${story.id}&limit=1&depth=0`)
      ).body as { docs: { id: string }[] }
      const version = await askCms('reviewer', 'POST', `/api/stories/versions/${docs[0]?.id}?locale=fr`, {})
      expect(version.status).toBe(200)
      await tellsSiteNothing(story)
      const restore = (step: string) =>
        askCms('reviewer', 'POST', '/api/withdrawal/restore', { stories: [story.id], step })
      expect((await restore('ask')).body).toMatchObject({ outcome: 'asked' })
      expect(await restore('confirm')).toMatchObject({ status: 409, body: { outcome: 'needs_another_person' } })
      await inDatabase(
        inject('stack').databaseUrl,
        `update hidden_stories set restore_asked_by = gen_random_uuid() where story = '${story.id}'`,
      )
      expect((await restore('confirm')).body).toMatchObject({ outcome: 'restored' })
      await expect.poll(async () => (await findAt(urls, story)).length, { timeout: 30_000 }).toBeGreaterThan(30)
    },
  )

  it(
    'is erased when the CMS is killed in the middle of it, and its addresses stay gone',
    { timeout: 90_000 },
    async () => {
      const story = await newStory()
      const urls = addressesOf(story, [])
      // The control of what is searched at the end: it is found while it is there.
      const before = await tracesOf(story)
      expect(before.files.length).toBeGreaterThan(0)
      expect(before.tables.length).toBeGreaterThan(3)
      const cms = await startAnotherCms()
      const colleague = new pg.Client({ connectionString: inject('stack').databaseUrl })
      await colleague.connect()
      await colleague.query('BEGIN')
      await colleague.query('SELECT FROM stories WHERE id = $1 FOR UPDATE', [story.id])
      try {
        const body = { story: story.id, word: story.word.toUpperCase() }
        const last = await lastFindAfter(urls, story, async () => {
          const asked = cms.ask('/api/withdrawal/erase', body).catch(() => null)
          await wait(1500)
          cms.kill()
          await asked
        })
        process.stdout.write(`  erased, killed on the way: last seen after ${Math.round(last)} ms\n`)
        expect(last).toBeLessThan(WITHIN_MS)
        expect(await countRows(story.id)).toBe(1)
      } finally {
        await colleague.query('ROLLBACK')
        await colleague.end()
        cms.kill()
      }
      // The other one finds the tombstone, is not ready until it has done the rest, and then is.
      const cmsUrl = inject('stack').cmsUrl
      await expect.poll(async () => (await fetch(`${cmsUrl}/readyz`)).status, { timeout: 20_000 }).toBe(200)
      expect(await countRows(story.id)).toBe(0)
      for (const slug of story.slugs)
        await expect.poll(async () => (await fetch(`${sites[1]}/uk/stories/${slug}`)).status).toBe(410)
      await tellsSiteNothing(story)
      // In no table, no file of the data folder, no log of any part, no mail.
      const nothing = { tables: [], files: [], logs: [], mails: false }
      await expect.poll(() => tracesOf(story), { timeout: 20_000, interval: 500 }).toEqual(nothing)
      const again = await askCms('reviewer', 'POST', '/api/withdrawal/erase', { story: story.id, word: story.word })
      expect(again.status).toBe(404)
      // Sent anew under its id, by whoever kept the text: as what is public not at all, and as a draft it is another one.
      const kept = { ...storyFacts, ...storyText(uniqueTitle()), id: story.id }
      const sent = (status: string) =>
        askCms('author', 'POST', '/api/stories?draft=true&locale=fr', { ...kept, _status: status })
      expect((await sent('published')).status).toBe(403)
      const { doc } = (await sent('draft')).body as { doc: { id: string } }
      expect([doc.id === story.id, await countRows(story.id)]).toEqual([false, 0])
      made.push(doc.id)
    },
  )
})

describe('two hundred stories', () => {
  it('are hidden by one action and gone within ten seconds', { timeout: 60_000 }, async () => {
    const story = await newStory()
    const copies = await publishCopies(story, 200)
    expect(copies).toHaveLength(200)
    const paths = copies.map((_copy, at) => `/fr/stories/${story.word}-copie-${at + 1}`)
    const urls = [...paths, '/fr/stories', '/fr/feed.xml', '/sitemap.xml'].map((path) => `${sites[0]}${path}`)
    try {
      const last = await lastFindAfter(urls, story, () =>
        askCms('reviewer', 'POST', '/api/withdrawal/hide', { stories: [story.id, ...copies] }),
      )
      process.stdout.write(`  200 hidden: last seen after ${Math.round(last)} ms\n`)
      expect(last).toBeLessThan(10_000)
    } finally {
      const ids = copies.map((id) => `'${id}'`).join()
      await inDatabase(inject('stack').databaseUrl, `DELETE FROM stories WHERE id IN (${ids})`)
    }
  })
})

describe('the doors of withdrawal', () => {
  const id = randomUUID()
  const doors: [string, string, object | undefined][] = [
    ['GET', '/api/withdrawal', undefined],
    ['POST', '/api/withdrawal/hide', { stories: [id] }],
    ['POST', '/api/withdrawal/erase', { story: id, word: 'x' }],
    ['POST', '/api/withdrawal/restore', { stories: [id], step: 'confirm' }],
    ['POST', '/api/withdrawal/copies', { id, state: 'asked' }],
  ]

  it.each(doors)('open to nobody but reviewers: %s %s', async (method, path, body) => {
    for (const who of ['anonymous', 'site', 'treasurer', 'administrator'] as const)
      expect([401, 403]).toContain((await askCms(who, method, path, body)).status)
    expect((await askCms('author', method, path, body)).status).toBe(method === 'GET' ? 200 : 403)
  })

  it('refuse what they cannot understand, and a word that is not the one shown, and do nothing', async () => {
    const story = await newStory()
    for (const [path, body] of [
      ['hide', { stories: [] }],
      ['hide', { stories: 'some' }],
      ['hide', { stories: ['1 or 1=1'] }],
      ['hide', { stories: [story.id], more: true }],
      ['restore', { stories: [story.id], step: 'force' }],
      ['copies', { id, state: 'gone', askedOn: '2026-13-40' }],
      ['erase', { story: story.id }],
    ] as const)
      expect([body, (await askCms('reviewer', 'POST', `/api/withdrawal/${path}`, body)).status]).toEqual([body, 400])
    const wrong = await askCms('reviewer', 'POST', '/api/withdrawal/erase', { story: story.id, word: 'autre' })
    expect(wrong).toMatchObject({ status: 409, body: { outcome: 'wrong_word' } })
    expect((await hide(id)).status).toBe(404)
    expect((await askCms('site', 'GET', `/api/stories/${story.id}?locale=fr`)).status).toBe(200)
  })
})

/** Where a story still is in what the stack keeps; its files by their names too. */
async function tracesOf({ word, files }: Written) {
  const { databaseUrl, environment, mail } = inject('stack')
  const data = environment['DATA_DIR'] ?? ''
  const named = await readdir(data, { recursive: true })
  return {
    tables: await searchDatabase(databaseUrl, [word]),
    files: [...(await searchFiles(data, [word])), ...named.filter((name) => files.includes(path.basename(name)))],
    logs: await searchFiles(path.join(path.dirname(data), 'logs'), [word]),
    mails: (await (await fetch(`${mail.httpUrl}/messages`)).text()).includes(word),
  }
}

async function countRows(id: string): Promise<number> {
  const rows = await inDatabase(inject('stack').databaseUrl, `select from stories where id = '${id}'`)
  return rows.length
}

/** A second CMS on the same database and folder, that can be killed. */
async function startAnotherCms() {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const { environment, accounts } = inject('stack')
  const child = spawn(process.execPath, ['serve.mjs', 'start'], {
    cwd: `${ROOT}/cms`,
    env: { NODE_ENV: 'production', ...environment, CMS_PORT: String(port), CMS_URL: url },
    stdio: 'ignore',
  })
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let attempt = 0; !(await isReady()); attempt += 1) {
    if (attempt > 300) throw new Error('the second CMS did not start')
    await wait(100)
  }
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const token = await openSession(inject('stack'), accounts.reviewer.email)
  return {
    ask: (path: string, body: object) => post(path, body, { authorization: `Session ${token}` }),
    kill: () => child.kill('SIGKILL'),
  }
}
