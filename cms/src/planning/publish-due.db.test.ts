import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { withdrawConsent } from '../consent/withdraw-consent.ts'
import { hideStories } from '../withdrawal/hide-stories.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import { planPublication } from './plan-publication.ts'
import { REVIEWED_COLLECTIONS } from '../review/reviewed.ts'
import { readBoardOrder } from '../translation/board/board-order.ts'
import { readBoard } from '../translation/board/read-board.ts'
import { endPlans } from './end-plans.ts'
import { publishDue } from './publish-due.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** An approved story of a consent of its own, to be public in an hour. */
async function plannedStory(): Promise<{ consent: string; story: string }> {
  const consent = await newsroom.newConsent()
  const story = await newsroom.writeStory({ consent })
  expect(await newsroom.publish(story, 'fr', { publishes: false })).toEqual({ outcome: 'approved' })
  const { hash } = await newsroom.sheetOf(story)
  const at = new Date(Date.now() + 4 * 3_600_000).toISOString().slice(0, 16)
  const text = { collection: 'stories', document: story, locale: 'fr' } as const
  const planned = await planPublication(await newsroom.reqOf('reviewer'), text, { seen: hash, at })
  expect(planned).toEqual({ outcome: 'planned' })
  return { consent, story }
}

const goBy = (consent: string) =>
  newsroom.run(sql`
    UPDATE consents SET agreed_on = agreed_on - interval '400 days', review_on = review_on - interval '400 days',
      expires_on = expires_on - interval '400 days' WHERE id = ${consent}`)

async function planOf(story: string): Promise<unknown[]> {
  const { rows } = await newsroom.run(
    sql`SELECT state, reason FROM planned_publications WHERE document = ${story} ORDER BY planned_at`,
  )
  return rows
}

it('what was planned is refused at its time when the consent has ended or was withdrawn, or it was hidden; the control is published', async () => {
  const [right, ended, withdrawn] = [await plannedStory(), await plannedStory(), await plannedStory()]
  const hidden = await plannedStory()
  await goBy(ended.consent)
  const { user } = await newsroom.reqOf('reviewer')
  if (!user) throw new Error('there is no reviewer')
  await withdrawConsent(newsroom.payload, user, withdrawn.consent)
  await newsroom.run(sql`
    UPDATE planned_publications SET at = now() - interval '1 second'
    WHERE document IN (${right.story}, ${ended.story}, ${withdrawn.story}, ${hidden.story})`)
  await hideStories(poolOf(newsroom), { stories: [hidden.story], by: user.id, cause: 'staff' })

  await publishDue(newsroom.payload)
  expect(await planOf(right.story)).toEqual([{ state: 'published', reason: null }])
  expect(await newsroom.seenBySite(right.story)).not.toBe(null)
  for (const { story } of [ended, withdrawn, hidden]) {
    expect(await planOf(story)).toEqual([{ state: 'refused', reason: 'not_approved' }])
    expect(await newsroom.seenBySite(story)).toBe(null)
  }
})

const becomeDue = (...stories: string[]) =>
  newsroom.run(sql`
    UPDATE planned_publications SET at = now() - interval '1 second' WHERE document::text IN ${stories}`)

/** A plan for a text that is not there: every try to carry it out fails. */
async function planForNothing(): Promise<string> {
  const { user } = await newsroom.reqOf('reviewer')
  const document = randomUUID()
  await newsroom.run(sql`
    INSERT INTO planned_publications (collection, document, locale, hash, at, planned_by)
    VALUES ('pages', ${document}, 'fr', 'x', now() - interval '1 day', ${user?.id})`)
  return document
}

/** A draft of a page with a plan that waits, and the hooks of its kind. */
async function plannedPage() {
  const { user } = await newsroom.reqOf('reviewer')
  const data = { title: `Page ${randomUUID()}`, kind: 'other', _status: 'draft' } as never
  const { id } = await newsroom.payload.create({ overrideAccess: true, collection: 'pages', draft: true, data })
  await newsroom.run(sql`
    INSERT INTO planned_publications (collection, document, locale, hash, at, planned_by)
    VALUES ('pages', ${id}, 'fr', 'x', now() + interval '1 day', ${user?.id})`)
  return id
}

const removePage = (id: string) => newsroom.payload.delete({ overrideAccess: true, collection: 'pages', id })

describe('a plan for a text that is changed before its time', () => {
  const cellOf = async (story: string) => {
    const { title } = await newsroom.payload.findByID({
      overrideAccess: true,
      ...{ collection: 'stories', id: story, locale: 'fr', draft: true, depth: 0 },
    })
    const reader = { person: randomUUID(), collections: REVIEWED_COLLECTIONS }
    const { rows } = await readBoard(newsroom.payload, readBoardOrder({ q: title, state: 'planned' }), reader)
    return rows.flatMap(({ cells }) => cells).find(({ locale }) => locale === 'fr')
  }

  it('is told of on the board before it comes to nothing, also when the text was approved anew', async () => {
    const { story } = await plannedStory()
    expect(await cellOf(story)).toMatchObject({ isPlanVoid: false })
    await newsroom.revise(story, { standfirst: 'Une virgule, peut-être.' })
    expect(await cellOf(story)).toMatchObject({ isPlanVoid: true })
    expect(await newsroom.publish(story, 'fr', { publishes: false })).toEqual({ outcome: 'approved' })
    expect(await cellOf(story)).toMatchObject({ isPlanVoid: true })
    await becomeDue(story)
    await publishDue(newsroom.payload)
    expect(await planOf(story)).toEqual([{ state: 'refused', reason: 'text_changed' }])
  })
})

describe('a plan that cannot be carried out', () => {
  it('stands in the way of no other, however many there are, and waits', async () => {
    const broken = await Promise.all(Array.from({ length: 3 }, planForNothing))
    const { story } = await plannedStory()
    await becomeDue(story)
    const carried = await publishDue(newsroom.payload)
    expect(carried.toSorted()).toEqual(['later', 'later', 'later', 'published'])
    for (const document of broken) expect(await planOf(document)).toEqual([{ state: 'waiting', reason: null }])
    await newsroom.run(sql`DELETE FROM planned_publications WHERE document::text IN ${broken}`)
  })

  it('is not left behind by a page that is deleted', async () => {
    const page = await plannedPage()
    await removePage(page)
    expect(await planOf(page)).toEqual([{ state: 'cancelled', reason: null }])
  })

  it('would be without its end (the control)', async () => {
    const page = await plannedPage()
    const { hooks } = newsroom.payload.collections.pages.config
    const all = hooks.afterDelete
    hooks.afterDelete = all.filter((hook) => hook !== endPlans)
    expect(hooks.afterDelete).toHaveLength(all.length - 1)
    await removePage(page).finally(() => {
      hooks.afterDelete = all
    })
    expect(await planOf(page)).toEqual([{ state: 'waiting', reason: null }])
    await newsroom.run(sql`DELETE FROM planned_publications WHERE document = ${page}`)
  })
})
