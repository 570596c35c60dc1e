import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { searchDatabase } from '../../../shared/local/privacy/search-everything.ts'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { environment } from '../environment.ts'
import { readPublished } from '../publication/read-published.ts'
import { digestAddress } from './digest-address.ts'
import { findReturned, resumeErasures } from './erase-story.ts'
import { poolOf } from './pool-of.ts'
import { readTombstones, tombstoneFolder } from './tombstones.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

type Written = { id: string; word: string; slug: string }

async function publicStory(): Promise<Written> {
  const word = `kanari${randomUUID().slice(0, 8)}`
  const change = { title: `Titre ${word}`, pseudonym: word, consent: await newsroom.newConsent() }
  const id = await newsroom.writeStory(change)
  expect(await newsroom.publish(id)).toEqual({ outcome: 'published' })
  return { id, word, slug: `titre-${word}` }
}

const tracesOf = ({ word }: Written) => searchDatabase(inject('ground').databaseUrl, [word])
const byReviewer = async () => {
  const req = await newsroom.reqOf('reviewer')
  return { req, user: req.user, collection: 'stories' } as const
}

/** The ways Payload has; over REST it is the first of them. */
const ways: [string, (stories: readonly Written[]) => Promise<unknown>][] = [
  [
    'by its id',
    async (stories) => {
      for (const { id } of stories)
        await newsroom.payload.delete({ overrideAccess: false, ...(await byReviewer()), id })
    },
  ],
  [
    'several at once, which staff may not',
    async (stories) => {
      const asked = { collection: 'stories', where: { id: { in: stories.map(({ id }) => id) } } } as const
      await expect(
        newsroom.payload.delete({ overrideAccess: false, ...(await byReviewer()), ...asked }),
      ).rejects.toThrow('disabled bulk delete')
      return newsroom.payload.delete({ overrideAccess: true, ...asked })
    },
  ],
  [
    'by the system, in no language',
    async (stories) => {
      for (const { id } of stories) await newsroom.payload.delete({ overrideAccess: true, collection: 'stories', id })
    },
  ],
]

describe('a story deleted through Payload', () => {
  it.each(ways)('is erased: %s', async (_way, remove) => {
    const stories = [await publicStory(), await publicStory()]
    for (const story of stories) expect((await tracesOf(story)).length).toBeGreaterThan(3)
    await remove(stories)
    for (const story of stories) {
      expect(await tracesOf(story)).toEqual([])
      expect(await readTombstones()).toContain(story.id)
      const { erased } = await readPublished(newsroom.payload)
      const digest = digestAddress(environment.CMS_SERVICE_KEY, 'stories', story.slug)
      expect(erased.map((address) => address.digest)).toContain(digest)
      const { rows } = await newsroom.run(sql`SELECT act FROM withdrawal_acts WHERE story = ${story.id} ORDER BY id`)
      expect(rows).toEqual([{ act: 'erased' }])
    }
  })

  it('is deleted once when the worker comes to carry on what seems to have been cut off half-way', async () => {
    const story = await publicStory()
    const holder = await poolOf(newsroom).connect()
    await holder.query('BEGIN')
    // A colleague's save holds the versions: the delete waits there, its tombstone set.
    await holder.query('SELECT FROM _stories_v WHERE parent_id = $1 FOR UPDATE', [story.id])
    const deleted = newsroom.payload.delete({ overrideAccess: false, ...(await byReviewer()), id: story.id })
    await expect.poll(async () => (await readTombstones()).includes(story.id)).toBe(true)
    const resumed = resumeErasures(poolOf(newsroom))
    await waitForLocks(2)
    await holder.query('ROLLBACK')
    holder.release()
    expect(await deleted).toMatchObject({ id: story.id })
    expect(await resumed).toContain(story.id)
    const { rows } = await newsroom.run(sql`SELECT act FROM withdrawal_acts WHERE story = ${story.id} ORDER BY id`)
    expect(rows).toEqual([{ act: 'erased' }])
    expect(await tracesOf(story)).toEqual([])
  })

  it('that somebody erased a moment before is not found', async () => {
    const story = await newsroom.writeStory()
    const { req, user } = await byReviewer()
    const eraser = await poolOf(newsroom).connect()
    await eraser.query('BEGIN')
    await eraser.query('DELETE FROM _stories_v WHERE parent_id = $1', [story])
    await eraser.query('DELETE FROM stories WHERE id = $1', [story])
    const deleting = newsroom.payload.delete({ overrideAccess: false, collection: 'stories', id: story, req, user })
    const erased = wait(300).then(() => eraser.query('COMMIT'))
    await expect(deleting).rejects.toMatchObject({ status: 404 })
    await erased
    eraser.release()
  })

  it('does not come back with a backup, which the control without its tombstone does', async () => {
    const story = await publicStory()
    const kept = await newsroom.run(sql`SELECT to_jsonb(s) AS row FROM stories s WHERE id = ${story.id}`)
    await newsroom.payload.delete({ overrideAccess: false, ...(await byReviewer()), id: story.id })
    const row = JSON.stringify(kept.rows[0]?.['row'])
    await newsroom.run(sql`INSERT INTO stories SELECT * FROM jsonb_populate_record(null::stories, ${row}::jsonb)`)
    const books = poolOf(newsroom)
    expect(await findReturned(books)).toEqual([story.id])
    expect(await resumeErasures(books)).toEqual([story.id])
    expect(await findReturned(books)).toEqual([])

    await newsroom.run(sql`INSERT INTO stories SELECT * FROM jsonb_populate_record(null::stories, ${row}::jsonb)`)
    await rm(path.join(tombstoneFolder, story.id))
    expect(await resumeErasures(books)).toEqual([])
    await newsroom.payload.delete({ overrideAccess: true, collection: 'stories', id: story.id })
  })
})

/** Until so many statements wait for what another transaction holds. */
async function waitForLocks(count: number): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await newsroom.run(
        sql`SELECT count(*) AS waiting FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      return Number(rows[0]?.['waiting'])
    })
    .toBe(count)
}
