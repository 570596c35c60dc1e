import { describe, expect, inject, it } from 'vitest'
import { askCms, type Answer, type Somebody } from '../testing/ask-cms.ts'
import { inDatabase } from '../testing/in-database.ts'
import { draftStory, type Doc } from '../testing/make-texts.ts'
import { approve, readSheet } from '../testing/review-texts.ts'

const NEXT_YEAR = new Date().getUTCFullYear() + 1

/** A day in spring, within a year of any day of this one, and by the clock of Paris two hours ahead of UTC. */
const AT = soonAfterNewYear()

function soonAfterNewYear(): string {
  const inHalfAYear = new Date(Date.now() + 180 * 24 * 3600 * 1000)
  return `${inHalfAYear.toISOString().slice(0, 10)}T18:00`
}

function plan(id: string, body: object, who: Somebody = 'reviewer'): Promise<Answer> {
  return askCms(who, 'POST', `/api/planned-publications/stories/${id}/fr`, body)
}

async function planOf(id: string): Promise<Answer> {
  return plan(id, { does: 'plan', seen: (await readSheet('stories', id, 'fr')).hash, at: AT })
}

async function approvedStory(): Promise<Doc> {
  const story = await draftStory()
  expect((await approve('stories', story.id, 'fr')).status).toBe(200)
  return story
}

async function plannedStory(): Promise<Doc> {
  const story = await approvedStory()
  expect(await planOf(story.id)).toMatchObject({ status: 200, body: { outcome: 'planned' } })
  return story
}

async function isPublic(id: string): Promise<boolean> {
  return (await askCms('site', 'GET', `/api/stories/${id}?locale=fr&depth=0`)).status === 200
}

/** What became of the plans of these stories, by story. */
async function statesOf(ids: readonly string[]): Promise<unknown[]> {
  const rows = await inDatabase(
    inject('stack').databaseUrl,
    `select document, state, reason from planned_publications where document in (${ids.map((id) => `'${id}'`).join()})`,
  )
  return ids.map((id) => rows.filter(({ document }) => document === id).map(({ state, reason }) => [state, reason]))
}

function becomeDue(ids: readonly string[]): Promise<unknown> {
  const list = ids.map((id) => `'${id}'`).join()
  return inDatabase(
    inject('stack').databaseUrl,
    `update planned_publications set at = now() - interval '1 second' where document in (${list})`,
  )
}

describe('planning', () => {
  it('is for reviewers, and for what is approved', async () => {
    const open = await draftStory()
    expect(await planOf(open.id)).toMatchObject({ status: 409, body: { code: 'not_approved' } })
    const { id } = await approvedStory()
    const { hash } = await readSheet('stories', id, 'fr')
    const others: Somebody[] = ['author', 'treasurer', 'administrator', 'site', 'anonymous']
    for (const who of others)
      expect([who, (await plan(id, { does: 'plan', seen: hash, at: AT }, who)).status]).toEqual([who, 403])
    expect(await plan(id, { does: 'plan', seen: '0'.repeat(64), at: AT })).toMatchObject({
      status: 409,
      body: { code: 'text_changed' },
    })
  })

  it('takes a time to come, within a year, by the clock of Paris', async () => {
    const { id } = await approvedStory()
    const seen = (await readSheet('stories', id, 'fr')).hash
    const codes = []
    for (const at of ['', 'demain', '2026-02-30T10:00', '2020-01-01T10:00', `${NEXT_YEAR + 1}-12-01T10:00`]) {
      const { status, body } = await plan(id, { does: 'plan', seen, at })
      codes.push([status, (body as { code: string }).code])
    }
    expect(codes).toEqual([
      [422, 'no_time'],
      [422, 'no_time'],
      [422, 'no_time'],
      [409, 'in_the_past'],
      [409, 'too_far'],
    ])
    for (const body of [{}, { does: 'plan' }, { does: 'plan', seen, at: 7 }, { does: 'publish' }, { does: ['cancel'] }])
      expect((await plan(id, body)).status).toBe(400)
    expect((await plan(id, { does: 'plan', seen, at: AT })).status).toBe(200)
    const [row] = await inDatabase(
      inject('stack').databaseUrl,
      `select to_char(at at time zone 'Europe/Paris', 'YYYY-MM-DD"T"HH24:MI') as at from planned_publications
       where document = '${id}'`,
    )
    expect(row).toEqual({ at: AT })
  })

  it('replaces a plan that waits, and is undone by any reviewer', async () => {
    const { id } = await plannedStory()
    expect((await planOf(id)).status).toBe(200)
    expect(await plan(id, { does: 'cancel' })).toMatchObject({ status: 200, body: { outcome: 'cancelled' } })
    expect(await plan(id, { does: 'cancel' })).toMatchObject({ status: 409, body: { code: 'nothing_planned' } })
    expect(await statesOf([id])).toEqual([
      [
        ['cancelled', null],
        ['cancelled', null],
      ],
    ])
  })
})

describe('at its time', () => {
  it('is looked at for nobody but the server itself and the site', async () => {
    for (const who of ['reviewer', 'administrator', 'anonymous'] as const)
      expect((await askCms(who, 'POST', '/api/planned-publications/due')).status).toBe(401)
  })

  it('a text is public if it is what was approved, and otherwise the plan says why not', async () => {
    const right = await plannedStory()
    const changed = await plannedStory()
    const approvedAnew = await plannedStory()
    const cancelled = await plannedStory()
    const revise = (id: string) =>
      askCms('author', 'PATCH', `/api/stories/${id}?locale=fr&draft=true`, { standfirst: 'Autre.', _status: 'draft' })
    expect((await revise(changed.id)).status).toBe(200)
    expect((await revise(approvedAnew.id)).status).toBe(200)
    expect((await approve('stories', approvedAnew.id, 'fr')).status).toBe(200)
    expect((await plan(cancelled.id, { does: 'cancel' })).status).toBe(200)
    const ids = [right, changed, approvedAnew, cancelled].map(({ id }) => id)
    await becomeDue(ids)
    await expect
      .poll(() => statesOf(ids), { timeout: 40_000, interval: 300 })
      .toEqual([
        [['published', null]],
        [['refused', 'not_approved']],
        [['refused', 'text_changed']],
        [['cancelled', null]],
      ])
    expect(await Promise.all(ids.map((id) => isPublic(id)))).toEqual([true, false, false, false])
    expect((await readSheet('stories', right.id, 'fr')).standing).toBe('public')
  }, 120_000)
})
