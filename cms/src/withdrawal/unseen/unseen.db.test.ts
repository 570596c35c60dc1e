import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm, utimes } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../../consent/trial/newsroom.ts'
import { unpublish } from '../../consent/take-down-stories-of.ts'
import { eraseWithdrawn } from '../../consent/erase-withdrawn.ts'
import { withdrawConsent } from '../../consent/withdraw-consent.ts'
import { inTransaction } from '../../donations/books.ts'
import { readPublished } from '../../publication/read-published.ts'
import { readRevision } from '../../publication/revision.ts'
import { eraseStory } from '../erase-story.ts'
import { pagesAreFreed } from '../free-pages.ts'
import { hideStories } from '../hide-stories.ts'
import { poolOf } from '../pool-of.ts'
import { restoreStories } from '../restore-stories.ts'
import { noteSeen, stayUnseen } from './are-unseen.ts'
import { forgetTickets } from './forget-tickets.ts'
import { setTicket, ticketFolder } from './tickets.ts'

const ONE = '11111111-1111-4111-8111-111111111111'
const OTHER = '22222222-2222-4222-8222-222222222222'
const byStaff = { by: ONE, cause: 'staff' } as const

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => {
  await pagesAreFreed()
  await newsroom.close()
})

const books = () => poolOf(newsroom)
const hide = (...stories: string[]) => hideStories(books(), { ...byStaff, stories })

/** All that a site is told: of texts, of withdrawals, of addresses that are gone. */
async function toldToSites() {
  const revision = await readRevision(newsroom.payload)
  return { revision, published: await readPublished(newsroom.payload) }
}

const withdrawals = async () => (await readRevision(newsroom.payload)).withdrawals

async function writeApproved(): Promise<string> {
  const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
  expect(await newsroom.publish(story, 'fr', { publishes: false })).toEqual({ outcome: 'approved' })
  return story
}

async function writePublic(): Promise<string> {
  const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
  expect(await newsroom.publish(story)).toEqual({ outcome: 'published' })
  return story
}

/** As staff delete a story in the form. */
async function remove(id: string): Promise<void> {
  const req = await newsroom.reqOf('reviewer')
  await newsroom.payload.delete({ overrideAccess: false, collection: 'stories', id, req, user: req.user })
}

describe('a story no reader was ever given', () => {
  it.each([
    ['hidden', async (story: string) => void (await hide(story))],
    [
      'hidden, shown again by two, and hidden once more',
      async (story: string) => {
        await hide(story)
        await restoreStories(books(), { stories: [story], step: 'ask', by: ONE })
        const shown = await restoreStories(books(), { stories: [story], step: 'confirm', by: OTHER })
        expect(shown.outcome).toBe('restored')
        await hide(story)
      },
    ],
    ['erased', async (story: string) => void (await eraseStory(books(), { ...byStaff, story }))],
    ['deleted in the form', remove],
    [
      'saved past its drafts, which staff may not',
      async (id: string) => {
        const data = { standfirst: 'Autre.', _status: 'draft' } as const
        await newsroom.payload.update({ overrideAccess: true, collection: 'stories', id, data, locale: 'fr' })
      },
    ],
  ])('leaves nothing outside when it is %s', async (_how, act) => {
    const story = await writeApproved()
    const before = await toldToSites()
    await act(story)
    expect(await toldToSites()).toEqual(before)
  })

  it('leaves nothing when whoever is in it withdraws the consent, and is erased', async () => {
    const consent = await newsroom.newConsent()
    const story = await newsroom.writeStory({ consent })
    const before = await toldToSites()
    const { user } = await newsroom.reqOf('reviewer')
    if (!user) throw new Error('there is no reviewer')
    expect(await withdrawConsent(newsroom.payload, user, consent)).toEqual({ outcome: 'withdrawn' })
    expect(await eraseWithdrawn(newsroom.payload)).toContain(story)
    expect(await toldToSites()).toEqual(before)
  })

  it('takes the picture with it that nobody else shows, and says nothing of that', async () => {
    const { rows } = await newsroom.run(
      sql`INSERT INTO media (filename) VALUES (${`${randomUUID().replaceAll('-', '')}.webp`}) RETURNING id`,
    )
    const picture = String(rows[0]?.['id'])
    const story = await newsroom.writeStory({ cover: picture })
    const before = await toldToSites()
    await remove(story)
    expect((await newsroom.run(sql`SELECT FROM media WHERE id = ${picture}`)).rows).toEqual([])
    expect(await toldToSites()).toEqual(before)
  })
})

describe('the control: a story that was public once', () => {
  it.each([
    ['hidden', async (story: string) => void (await hide(story))],
    ['hidden beside one that never was', async (story: string) => void (await hide(await writeApproved(), story))],
    ['erased', async (story: string) => void (await eraseStory(books(), { ...byStaff, story }))],
    ['deleted in the form', remove],
  ])('is withdrawn when it is %s, though it was taken down before', async (_how, act) => {
    const story = await writePublic()
    await unpublish(await newsroom.reqOf('reviewer'), story)
    const before = await withdrawals()
    await act(story)
    expect(await withdrawals()).toBeGreaterThan(before)
  })

  it('is withdrawn where a backup was put back from before its publication, in which nothing speaks of it', async () => {
    const story = await writePublic()
    await unpublish(await newsroom.reqOf('reviewer'), story)
    await newsroom.run(sql`DELETE FROM public_addresses WHERE document = ${story}`)
    const before = await withdrawals()
    await hide(story)
    expect(await withdrawals()).toBe(before + 1)
    // The control of this one: with its ticket the same database says that it was never public.
    await setTicket(story)
    await hide(story)
    expect(await withdrawals()).toBe(before + 1)
  })

  it('is withdrawn where the folder of tickets was put back by itself, and where it was lost', async () => {
    const story = await writePublic()
    await setTicket(story)
    const draft = await writeApproved()
    await rm(path.join(ticketFolder, draft))
    const before = await withdrawals()
    await hide(story)
    await hide(draft)
    expect(await withdrawals()).toBe(before + 2)
  })
})

describe('a publication at the same moment', () => {
  it('counts as seen when it is not yet committed, and nobody waits for it', async () => {
    const story = await writeApproved()
    const publisher = await books().connect()
    try {
      await publisher.query('BEGIN')
      await noteSeen(publisher, randomUUID())
      const before = await withdrawals()
      await hide(story)
      expect(await withdrawals()).toBe(before + 1)
    } finally {
      await publisher.query('ROLLBACK')
      publisher.release()
    }
  })

  it('waits for a story that is being hidden, and is refused then', async () => {
    const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
    const before = await withdrawals()
    let published: ReturnType<typeof newsroom.publish> | undefined
    await inTransaction(books(), async (hiding) => {
      await hiding.query(`INSERT INTO hidden_stories (story, cause) VALUES ($1, 'staff')`, [story])
      expect(await stayUnseen(hiding, [story])).toBe(true)
      published = newsroom.publish(story)
      await waitForAdvisoryLock()
      expect(existsSync(path.join(ticketFolder, story))).toBe(true)
    })
    expect(await published).toEqual({ outcome: 'refused', code: 'text_changed' })
    const { rows } = await newsroom.run(
      sql`SELECT FROM stories_locales WHERE _parent_id = ${story} AND _status = 'published'`,
    )
    expect(rows).toEqual([])
    expect(await withdrawals()).toBe(before)
  })
})

describe('a ticket', () => {
  it('is there from the first draft until the publication, whatever reviewers look at meanwhile', async () => {
    const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
    await newsroom.sheetOf(story)
    expect(existsSync(path.join(ticketFolder, story))).toBe(true)
    await newsroom.publish(story)
    expect(existsSync(path.join(ticketFolder, story))).toBe(false)
  })

  it('of a story that is in the database no more, or never came there, goes after an hour', async () => {
    const [gone, begun] = [randomUUID(), randomUUID()]
    const story = await newsroom.writeStory()
    for (const id of [gone, begun]) await setTicket(id)
    for (const id of [gone, story]) await utimes(path.join(ticketFolder, id), 0, 0)
    await forgetTickets(books())
    expect([gone, begun, story].map((id) => existsSync(path.join(ticketFolder, id)))).toEqual([false, true, true])
  })
})

async function waitForAdvisoryLock(): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await newsroom.run(
        sql`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
            AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      )
      return rows.length
    })
    .toBe(1)
}
