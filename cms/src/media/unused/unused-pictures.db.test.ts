import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import type { Media } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../../donations/books.ts'
import { answerApproval, answerReviewSheet } from '../../review/answer-review.ts'
import { richText, storyFacts, storyText, uniqueTitle } from '../../testing/make-texts.ts'
import { sampleConsentIn } from '../../testing/sample-consent.ts'
import { answerKeep } from '../answer-picture.ts'
import { mediaFolder } from '../media-files.ts'
import { handlePictures, namesOf, readDrawing } from '../trial/handle-pictures.ts'
import { openNewsroom, type Newsroom } from '../trial/open-newsroom.ts'
import { endUnusedPictures, lookForUnusedPictures } from './end-unused-pictures.ts'

const DAYS = 180

let newsroom: Newsroom
let books: BooksPool
beforeAll(async () => {
  newsroom = await openNewsroom()
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 3 })
})
afterAll(async () => {
  await books.query(`UPDATE media SET unused_since = NULL, ends_on = NULL, kept_at = NULL, kept_by = NULL`)
  await books.query(`DELETE FROM unused_picture_rounds`)
  await books.end()
  await newsroom.payload.destroy()
})
const { upload, read } = handlePictures(() => newsroom)

let drawings = 0
async function picture(): Promise<Media> {
  drawings += 1
  return upload(await readDrawing(drawings))
}

async function ask(path: string, data: object, method = 'POST'): Promise<string> {
  const { status, body } = await newsroom.ask('author', method, path, { ...data, _status: 'draft' })
  if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  return (body as { doc: { id: string } }).doc.id
}

async function storyWith(data: object): Promise<string> {
  const consent = await sampleConsentIn(newsroom.payload)
  const story = { ...storyFacts, ...storyText(uniqueTitle()), consent, ...data }
  return ask('/api/stories?draft=true&locale=fr&depth=0', story)
}

const save = (story: string, data: object, locale: Locale = 'fr') =>
  ask(`/api/stories/${story}?draft=true&locale=${locale}&depth=0`, data, 'PATCH')

/** A text that shows a picture among its words. */
function textWith(media: Media) {
  const { root } = richText('Une route.')
  const fields = { caption: null }
  const shown = {
    type: 'upload',
    version: 3,
    format: '',
    id: randomUUID(),
    relationTo: 'media',
    value: media.id,
    fields,
  }
  return { root: { ...root, children: [...root.children, shown] } }
}

async function review(story: string) {
  const address = { collection: 'stories', id: story, locale: 'fr' }
  const sheet = (await (await answerReviewSheet(await newsroom.asked('reviewer', {}), address)).json()) as {
    hash: string
    findings: { key: string }[]
    checklist: string[]
    pictureFaults: unknown[]
  }
  const accepted = sheet.findings.map(({ key }) => ({ key, reason: 'A sample of a test.' }))
  const decision = { seen: sheet.hash, accepted, checklist: sheet.checklist, publishes: true }
  const response = await answerApproval(await newsroom.asked('reviewer', decision), address)
  return { status: response.status, body: (await response.json()) as { code?: string }, faults: sheet.pictureFaults }
}

/** One in each place where a picture can stand or not; the rest of the house has its own. */
async function library() {
  const names = ['alone', 'version', 'draft', 'language', 'campaign', 'page', 'public', 'hidden', 'held'] as const
  const made = {} as Record<(typeof names)[number], Media>
  for (const name of names) made[name] = await picture()
  const { version, draft, language, campaign, page, public: seen, hidden, held } = made
  await save(await storyWith({ cover: version.id }), { cover: draft.id })
  await save(await storyWith({}), { title: 'Текст', body: textWith(language) }, 'ru')
  const words = { title: uniqueTitle(), headline: 'Un toit', introduction: textWith(campaign) }
  await ask('/api/campaigns?draft=true&locale=fr&depth=0', words)
  await ask('/api/pages?draft=true&locale=de&depth=0', { title: uniqueTitle(), kind: 'other', body: textWith(page) })
  // What readers see, though its newest draft shows it no more; and what is hidden may come back.
  for (const shown of [seen, hidden]) {
    const story = await storyWith({ cover: shown.id })
    expect(await review(story)).toMatchObject({ status: 200 })
    await save(story, { cover: null })
    if (shown === hidden)
      await books.query(`INSERT INTO hidden_stories (story, cause) VALUES ($1, 'precaution') ON CONFLICT DO NOTHING`, [
        story,
      ])
  }
  await books.query(`UPDATE media SET face_state = 'faces_found' WHERE id = $1`, [held.id])
  return made
}

type Standing = { unused: boolean; ends: boolean; state: string }

/** What a night leaves of these, and then all is as before. `before`: in the same transaction. */
async function night(of: readonly Media[], before: readonly string[] = [], days = DAYS): Promise<Standing[]> {
  return thrownAway(async (client) => {
    for (const statement of before) await client.query(statement)
    await lookForUnusedPictures(client, { days })
    const { rows } = await client.query<Standing & { id: string }>(
      `SELECT id, unused_since IS NOT NULL AS unused, ends_on IS NOT NULL AS ends, face_state AS state
       FROM media WHERE id = ANY($1::uuid[])`,
      [of.map(({ id }) => id)],
    )
    return of.map(({ id }) => {
      const { unused, ends, state } = rows.find((row) => row.id === id) ?? { unused: false, ends: false, state: 'none' }
      return { unused, ends, state }
    })
  })
}

async function thrownAway<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await books.connect()
  try {
    await client.query('BEGIN')
    return await work(client)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

const listed = (of: readonly Media[]) => of.map(({ id }) => `'${id}'`).join(', ')
/** As if nothing had shown them for so long, or they had been named and their day were over. */
const idleFor = (of: readonly Media[], days: number) =>
  `UPDATE media SET unused_since = now() - interval '${days} days' WHERE id IN (${listed(of)})`
const overdue = (of: readonly Media[]) =>
  `UPDATE media SET unused_since = now() - interval '1 year', ends_on = now() - interval '2 days' WHERE id IN (${listed(of)})`

const USED: Standing = { unused: false, ends: false, state: 'clear' }
const HELD: Standing = { ...USED, state: 'faces_found' }
const COUNTED: Standing = { ...USED, unused: true }
const NAMED: Standing = { ...COUNTED, ends: true }
const ENDED: Standing = { ...USED, state: 'unused' }

describe('a picture of the library', () => {
  it('ends where no text shows it now: an old version keeps none, a draft in any language keeps it', async () => {
    const { alone, version, held, ...used } = await library()
    const all = [alone, version, ...Object.values(used), held]
    const inUse = Object.values(used).map(() => USED)
    expect(await night(all), 'counted from the first night').toEqual([COUNTED, COUNTED, ...inUse, HELD])
    expect(await night(all, [overdue(all)]), 'ended').toEqual([ENDED, ENDED, ...inUse, HELD])
    // The control: where their texts are looked past, they end like the others.
    const blind = `UPDATE _stories_v SET latest = false; UPDATE _campaigns_v SET latest = false; UPDATE _pages_v SET latest = false`
    const [draft, language, campaign, page] = await night(
      [used.draft, used.language, used.campaign, used.page],
      [overdue(all), blind],
    )
    expect([draft, language, campaign, page]).toEqual([ENDED, ENDED, ENDED, ENDED])
    const taken = `UPDATE stories_locales SET _status = 'draft' WHERE _parent_id IN
      (SELECT id FROM stories WHERE cover_id IN (${listed([used.public, used.hidden])}))`
    expect(await night([used.public, used.hidden], [overdue(all), taken]), 'taken down').toEqual([ENDED, ENDED])
  }, 120_000)

  it('is named thirty days before, and begins anew once something shows it', async () => {
    const media = await picture()
    expect(await night([media], [idleFor([media], 149)])).toEqual([COUNTED])
    expect(await night([media], [idleFor([media], 151)])).toEqual([NAMED])
    await books.query(idleFor([media], 1000))
    const days = await thrownAway(async (client) => {
      // Also where nobody looked for years, or its time was made shorter: nothing ends unnamed.
      expect(await lookForUnusedPictures(client, { days: 60 })).not.toContain(media.id)
      const { rows } = await client.query<{ days: number }>(
        `SELECT extract(day FROM ends_on - date_trunc('day', now(), 'UTC'))::int AS days FROM media WHERE id = $1`,
        [media.id],
      )
      return rows[0]?.days
    })
    expect(days).toBe(30)
    await storyWith({ cover: media.id })
    expect(await night([media], [overdue([media])])).toEqual([USED])
  })

  it('is kept by a reviewer, with who and when, and its time begins anew', async () => {
    const media = await picture()
    const keep = async () => {
      const response = await answerKeep(await newsroom.asked('reviewer', {}), media.id)
      return { status: response.status, body: (await response.json()) as { code?: string; outcome?: string } }
    }
    expect(await keep(), 'not named').toMatchObject({ status: 409, body: { code: 'not_ending' } })
    await books.query(overdue([media]))
    expect(await keep()).toEqual({ status: 200, body: { outcome: 'kept' } })
    const { user } = await newsroom.asked('reviewer', {})
    expect(await read(media.id)).toMatchObject({ endsOn: null, keptBy: user.id, keptAt: expect.any(String) as string })
    const { rows } = await books.query(`SELECT actor FROM trail WHERE act = 'picture_kept' AND document = $1`, [
      media.id,
    ])
    expect(rows).toEqual([{ actor: user.id }])
    expect(await night([media])).toEqual([COUNTED])
    const later = `UPDATE media SET kept_at = now() - interval '151 days' WHERE id = '${media.id}'`
    expect(await night([media], [later])).toEqual([NAMED])
  })

  it('is not marked as kept, or as ending, by whoever writes its record', async () => {
    const media = await picture()
    await books.query(overdue([media]))
    const sent = { endsOn: null, unusedSince: null, keptAt: new Date().toISOString(), keptBy: randomUUID() }
    await newsroom.ask('reviewer', 'PATCH', `/api/media/${media.id}?locale=fr`, { ...sent, alt: 'Une route' })
    expect(await read(media.id)).toMatchObject({ endsOn: expect.any(String) as string, keptAt: null, keptBy: null })
  })

  it('goes with its files in every size, its record says why, and a face in it is agreed to no more', async () => {
    const media = await picture()
    const consent = await sampleConsentIn(newsroom.payload)
    await books.query(
      `INSERT INTO face_consents (media, consent, x, y, width, height, shown_by) VALUES ($1, $2, 1, 1, 9, 9, $3)`,
      [...[media.id, consent, randomUUID()]],
    )
    await books.query(`UPDATE media SET face_state = 'consented' WHERE id = $1`, [media.id])
    await books.query(overdue([media]))
    await books.query(`DELETE FROM unused_picture_rounds`)
    const names = namesOf(media)
    const present = async () => (await readdir(mediaFolder)).filter((name) => names.includes(name))
    expect(await present()).toHaveLength(names.length)
    await endUnusedPictures(books, { days: DAYS }, mediaFolder)
    expect(await present()).toEqual([])
    expect(await read(media.id)).toMatchObject({
      faceState: 'unused',
      faces: null,
      filesize: 0,
      endsOn: null,
      unusedSince: null,
    })
    const { rows } = await books.query(
      `SELECT (SELECT count(*)::int FROM face_consents WHERE media = $1) AS agreed,
         (SELECT count(*)::int FROM trail WHERE act = 'picture_ended' AND actor IS NULL AND document = $1) AS told,
         (SELECT max(id) FROM consent_history WHERE consent = $2 AND event = 'faces_destroyed') IS NOT NULL AS noted`,
      [media.id, consent],
    )
    expect(rows).toEqual([{ agreed: 0, told: 1, noted: true }])
    expect(await night([media])).toEqual([ENDED])
  })

  it('is looked for once a night, whoever asks', async () => {
    const media = await picture()
    await books.query(`UPDATE unused_picture_rounds SET done_at = now()`)
    await books.query(overdue([media]))
    const isThere = async () => (await read(media.id)).faceState === 'clear'
    await endUnusedPictures(books, { days: DAYS }, mediaFolder)
    expect(await isThere()).toBe(true)
    await books.query(`UPDATE unused_picture_rounds SET done_at = now() - interval '2 days'`)
    await Promise.all([1, 2, 3].map(() => endUnusedPictures(books, { days: DAYS }, mediaFolder)))
    expect(await isThere()).toBe(false)
    const { rows } = await books.query(
      `SELECT count(*)::int AS told FROM trail WHERE act = 'picture_ended' AND document = $1`,
      [media.id],
    )
    expect(rows).toEqual([{ told: 1 }])
  })
})

describe('an old version that showed a picture which ended', () => {
  /** Its newest draft shows another cover and no picture among its words. */
  async function storyOfEnded(): Promise<{ story: string; ended: Media }> {
    const ended = await picture()
    const story = await storyWith({ cover: ended.id, body: textWith(ended) })
    await save(story, { cover: null, body: richText('Une route.') })
    await books.query(overdue([ended]))
    await books.query(`DELETE FROM unused_picture_rounds`)
    await endUnusedPictures(books, { days: DAYS }, mediaFolder)
    expect(await read(ended.id)).toMatchObject({ faceState: 'unused' })
    return { story, ended }
  }

  async function restore(story: string, ended: Media): Promise<void> {
    const { rows } = await books.query<{ id: string }>(
      `SELECT id FROM _stories_v WHERE parent_id = $1 AND version_cover_id = $2 ORDER BY created_at LIMIT 1`,
      [story, ended.id],
    )
    const address = `/api/stories/versions/${rows[0]?.id}?draft=true&locale=fr`
    expect((await newsroom.ask('author', 'POST', address, {})).status).toBe(200)
  }

  it('comes back as it was; it is saved and read, and the review says what is missing', async () => {
    const { story, ended } = await storyOfEnded()
    await restore(story, ended)
    const address = `/api/stories/${story}?draft=true&locale=fr`
    const { status, body } = await newsroom.ask('author', 'GET', `${address}&depth=1`)
    expect([status, body]).toMatchObject([200, { cover: { id: ended.id } }])
    await save(story, { standfirst: 'Une autre phrase.' })
    expect(await review(story)).toMatchObject({
      faults: [{ id: ended.id, fault: 'unused' }],
      status: 409,
      body: { code: 'picture_not_ready' },
    })
    // Taken out, all is well again.
    await save(story, { cover: null, body: richText('Une route.') })
    expect(await review(story)).toMatchObject({ faults: [], status: 200 })
  }, 60_000)

  it('is refused by the database to whoever goes round the gate', async () => {
    const { story, ended } = await storyOfEnded()
    const publish = (before: string) =>
      thrownAway(async (client) => {
        await client.query(before)
        await client.query(`SELECT set_config('campaign.approved', '${story}', true)`)
        await client.query(`UPDATE stories SET cover_id = '${ended.id}' WHERE id = '${story}'`)
        await client.query(
          `UPDATE stories_locales SET _status = 'published' WHERE _parent_id = '${story}' AND _locale = 'fr'`,
        )
        await client.query('SET CONSTRAINTS ALL IMMEDIATE')
      })
    await expect(publish('SELECT 1')).rejects.toThrow(/face/)
    await publish(`UPDATE media SET face_state = 'clear' WHERE id = '${ended.id}'`)
  })
})
