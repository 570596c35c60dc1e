import { sql } from '@payloadcms/db-postgres'
import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { richText } from '../testing/rich-text.ts'
import { keepReviewed } from './review-hooks.ts'
import { waysPastGate } from './trial/ways-past-gate.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(async () => {
  for (const { id } of await allStories())
    if (!before.has(id)) await newsroom.payload.delete({ overrideAccess: true, collection: 'stories', id })
  await newsroom.close()
})

/** What was there before this file. */
const before = new Set<string>()

async function allStories(): Promise<{ id: string }[]> {
  const { rows } = await newsroom.run(sql`select id from stories`)
  return rows.map(({ id }) => ({ id: String(id) }))
}

/** What readers are given, in every language, with the facts all of them share. */
async function whatReadersSee(): Promise<Set<string>> {
  const { rows } = await newsroom.run(sql`
    select text._parent_id, text._locale, text.title, text.slug, text.standfirst, story.year, story.region,
      (select array_agg(rels.stories_id order by rels.stories_id) from stories_rels rels where rels.parent_id = story.id) as related
    from stories_locales text join stories story on story.id = text._parent_id where text._status = 'published'`)
  return new Set(rows.map((row) => JSON.stringify(row)))
}

/** Which ways brought something before readers that nobody approved. */
async function tryAll(): Promise<{ tried: string[]; letThrough: string[] }> {
  const consent = await newsroom.newConsent({ languages: [...LOCALES] })
  const open = await newsroom.writeStory({ consent })
  for (const locale of ['ru', 'uk', 'de'] as const)
    await newsroom.revise(
      open,
      { title: `Titre ${locale}`, standfirst: 'Deux.', body: richText('Un.'), pseudonym: 'M' },
      locale,
    )
  for (const locale of ['fr', 'en'] as const)
    expect(await newsroom.publish(open, locale)).toEqual({ outcome: 'published' })
  const older = await newestVersionOf(open)
  await newsroom.revise(open, { standfirst: 'Mieux dit.' })
  expect(await newsroom.publish(open)).toEqual({ outcome: 'published' })
  const draft = await newsroom.writeStory({ consent })

  const ways = Object.entries(await waysPastGate(newsroom))
  const letThrough: string[] = []
  for (const [at, [way, attempt]] of ways.entries()) {
    const seen = await whatReadersSee()
    // What counts is what readers are given afterwards, not what was answered.
    await attempt({ open, older, draft, consent, word: `trahison-${at}`, year: 2030 + at }).catch(() => undefined)
    if ([...(await whatReadersSee())].some((text) => !seen.has(text))) letThrough.push(way)
  }
  return { tried: ways.map(([way]) => way), letThrough }
}

async function newestVersionOf(story: string): Promise<string> {
  const { docs } = await newsroom.payload.findVersions({
    overrideAccess: true,
    ...{ collection: 'stories', depth: 0, limit: 1, sort: '-updatedAt', where: { parent: { equals: story } } },
  })
  return docs[0]?.id ?? ''
}

describe('the gate', () => {
  it('is passed by no way: no form, no version, no plan, no import, not the system, not the database', async () => {
    for (const { id } of await allStories()) before.add(id)
    const { tried, letThrough } = await tryAll()
    expect(tried.length).toBeGreaterThan(30)
    expect(letThrough).toEqual([])
  })

  it('is what holds each of them: without it, all of them lead to readers', async () => {
    const { hooks } = newsroom.payload.collections.stories.config
    const held = hooks.afterChange
    try {
      hooks.afterChange = held.filter((hook) => hook !== keepReviewed)
      for (const table of ['stories', 'stories_locales'])
        await newsroom.run(sql`alter table ${sql.identifier(table)} disable trigger user`)
      const { tried, letThrough } = await tryAll().finally(() => {
        hooks.afterChange = held
      })
      expect(letThrough).toEqual(tried)
    } finally {
      hooks.afterChange = held
      for (const table of ['stories', 'stories_locales'])
        await newsroom.run(sql`alter table ${sql.identifier(table)} enable trigger user`)
    }
  })
})
