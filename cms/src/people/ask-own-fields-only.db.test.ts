import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { hideStories } from '../withdrawal/hide-stories.ts'
import { poolOf } from '../withdrawal/pool-of.ts'
import type { Role } from './roles.ts'

const WORD = 'perce-neige'

let newsroom: Newsroom
let taken: string
let beside: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  taken = await publicStory({ standfirst: `Un mot, ${WORD}.` })
  beside = await publicStory({ related: [taken] })
  const by = (await newsroom.reqOf('reviewer')).user?.id ?? ''
  await hideStories(poolOf(newsroom), { stories: [taken], by, cause: 'staff' })
})
afterAll(() => newsroom.close())

async function publicStory(change: object): Promise<string> {
  const story = await newsroom.writeStory({ consent: await newsroom.newConsent(), ...change })
  const { outcome } = await newsroom.publish(story)
  if (outcome !== 'published') throw new Error(outcome)
  return story
}

type Asking = { where?: Where; sort?: string; draft?: boolean; role?: Role; collection?: CollectionSlug }

/** Ids that somebody finds, as the pages of the admin and the doors ask; or what they are told. */
async function find({ where = {}, sort, draft = false, role = 'treasurer', collection = 'stories' }: Asking) {
  const req = await newsroom.reqOf(role)
  const asked = { collection, locale: 'fr', user: req.user, req, draft, depth: 0, where } as const
  return newsroom.payload
    .find({ overrideAccess: false, ...asked, pagination: false, ...(sort !== undefined && { sort }) })
    .then(
      ({ docs }) => docs.map(({ id }) => id),
      (error: unknown) => (error instanceof Error ? error.message : 'failed'),
    )
}

const REFUSED = expect.stringContaining('un autre document') as string

/** Of a story that is public, whether one of those read next says this word. */
const ways: [string, Asking][] = [
  ['by its path', { where: { 'related.standfirst': { like: WORD } } }],
  ['by its path, in the newest version', { where: { 'related.standfirst': { like: WORD } }, draft: true }],
  ['by its path in a language', { where: { 'related.standfirst.fr': { like: WORD } } }],
  ['by two low lines', { where: { related__standfirst: { like: WORD } } }],
  ['by a condition of its own', { where: { related: { contains: { standfirst: { like: WORD } } } } }],
  ['among others', { where: { or: [{ and: [{ 'related.standfirst': { like: WORD } }] }] } }],
  ['in capitals', { where: { AND: [{ 'related.standfirst': { like: WORD } }] } }],
  ['by an order', { sort: '-related.standfirst' }],
  ['by the second of two orders', { sort: 'title,-related.standfirst' }],
]

describe('what stands in a story that was taken down', () => {
  it.each(ways)('is not to be had of the one beside it, asked %s', async (_way, asking) => {
    for (const role of ['treasurer', 'administrator', 'author', 'reviewer'] as const)
      expect([role, await find({ ...asking, role })]).toEqual([role, REFUSED])
  })

  it('is not counted either', async () => {
    const { user } = await newsroom.reqOf('treasurer')
    const where = { related: { contains: { standfirst: { like: WORD } } } } as never
    const counted = newsroom.payload.count({ overrideAccess: false, collection: 'stories', where, user, locale: 'fr' })
    await expect(counted).rejects.toThrow(/autre document/)
  })

  // The control: with Payload alone to hold them, some of these ways tell who asks whether the word stands there.
  it('is told where nobody holds the door', async () => {
    const { hooks } = newsroom.payload.collections.stories.config
    const [held, ...others] = hooks.beforeOperation
    const readsNoDraft = others.shift()
    hooks.beforeOperation = others
    try {
      const told: string[] = []
      for (const [way, asking] of ways) {
        const other = JSON.parse(JSON.stringify(asking).replaceAll(WORD, 'rien de tel')) as Asking
        const [right, wrong] = [await find(asking), await find(other)]
        if (right.includes(beside) && !wrong.includes(beside)) told.push(way)
      }
      expect(told).toEqual(['by its path, in the newest version', 'by a condition of its own'])
    } finally {
      hooks.beforeOperation = [held, readsNoDraft, ...others].filter((hook) => hook !== undefined)
    }
  })
})

describe('every reference there is', () => {
  it('leads to nothing but itself', async () => {
    const { collections } = newsroom.payload.config
    const references = collections.flatMap(({ slug, flattenedFields }) =>
      flattenedFields.flatMap((field) =>
        field.type === 'relationship' || field.type === 'upload' ? [[slug, field.name, field.relationTo] as const] : [],
      ),
    )
    expect(references.length).toBeGreaterThan(15)
    for (const [collection, name, to] of references) {
      if (Array.isArray(to)) continue
      const found = await find({
        collection,
        role: 'administrator',
        where: { [`${name}.updatedAt`]: { exists: true } },
      })
      expect([collection, name, found]).toEqual([collection, name, REFUSED])
    }
  })

  it('can be asked for itself, and so can a field of one’s own, of a group and of a version', async () => {
    for (const where of [
      { related: { equals: taken } },
      { related: { in: [taken] } },
      { 'related.id': { equals: taken } },
      { standfirst: { like: 'Deux' } },
      { createdAt: { less_than: new Date(Date.now() + 60_000) } },
    ] as Where[])
      expect(await find({ where })).toContain(beside)
    const { docs } = await newsroom.payload.findVersions({
      overrideAccess: false,
      ...{ collection: 'stories', depth: 0, limit: 1, sort: '-version.title', locale: 'fr' },
      where: { and: [{ parent: { equals: beside } }, { 'version.related': { equals: taken } }] },
      user: (await newsroom.reqOf('author')).user,
    })
    expect(docs).toHaveLength(1)
    const locks = { 'document.value': { equals: beside }, 'document.relationTo': { equals: 'stories' } }
    expect(await find({ collection: 'payload-locked-documents', role: 'author', where: locks })).toEqual([])
  })

  it('is followed by the system, whose rules are made of such conditions', async () => {
    const { docs } = await newsroom.payload.find({
      overrideAccess: true,
      ...{ collection: 'stories', locale: 'fr', depth: 0, where: { 'related.id': { equals: taken } } },
    })
    expect(docs.map(({ id }) => id)).toContain(beside)
  })
})

describe('who reads only what is public', () => {
  it('is given no fact of a draft that waits in another language', async () => {
    await newsroom.revise(beside, { year: 2019 }, 'en')
    const years = async (role: Role) => {
      const req = await newsroom.reqOf(role)
      const asked = { collection: 'stories', locale: 'fr', draft: true, depth: 0, user: req.user, req } as const
      const { docs } = await newsroom.payload.find({
        overrideAccess: false,
        ...asked,
        where: { id: { equals: beside } },
      })
      const one = await newsroom.payload.findByID({ overrideAccess: false, ...asked, id: beside })
      return [docs[0]?.year, one.year]
    }
    // The control: it waits there, for those who work on texts.
    expect(await years('author')).toEqual([2019, 2019])
    for (const role of ['treasurer', 'administrator'] as const)
      expect([role, await years(role)]).toEqual([role, [2024, 2024]])
    const { rows } = await newsroom.run(sql`select year from stories where id = ${beside}`)
    expect(rows).toEqual([{ year: '2024' }])
  })
})
