import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeTemporaryFolder } from '../../../shared/local/testing/make-temporary-folder.ts'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { readPublished } from '../publication/read-published.ts'
import { richText } from '../testing/rich-text.ts'
import { eraseStory } from './erase-story.ts'
import { hideStories } from './hide-stories.ts'
import { poolOf } from './pool-of.ts'

let newsroom: Newsroom
let folder: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  folder = await makeTemporaryFolder('no-way-back')
})
afterAll(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true, force: true })
})

async function publicStory(): Promise<string> {
  const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
  expect(await newsroom.publish(story)).toEqual({ outcome: 'published' })
  return story
}

async function versionsOf(story: string): Promise<string[]> {
  const { docs } = await newsroom.payload.findVersions({
    overrideAccess: true,
    ...{ collection: 'stories', depth: 0, limit: 20 },
    where: { parent: { equals: story } },
  })
  return docs.map(({ id }) => id)
}

async function isServed(story: string): Promise<boolean> {
  const listed = (await readPublished(newsroom.payload)).stories.some(({ id }) => id === story)
  return listed || (await newsroom.seenBySite(story)) !== null
}

/** Every version there was of it, as a draft and as what is public; what becomes of each attempt is not asked. */
async function restoreEverything(versions: readonly string[]): Promise<void> {
  const req = await newsroom.reqOf('reviewer')
  for (const id of versions)
    for (const draft of [true, false])
      await newsroom.payload
        .restoreVersion({ overrideAccess: true, collection: 'stories', id, draft, depth: 0, req, user: req.user })
        .catch(() => null)
}

it('a picture that was taken out of a story while it was written goes with it, and one that another text shows stays', async () => {
  const story = await newsroom.writeStory()
  const other = await newsroom.writeStory()
  const [taken, left, shared] = [await addPicture(), await addPicture(), await addPicture()]
  await save(other, { cover: shared.id })
  for (const { id } of [shared, taken, left]) await save(story, { cover: id })
  // The control: nothing else remembers it.
  const books = poolOf(newsroom)
  const { rows } = await books.query('SELECT FROM _stories_v WHERE version_cover_id = $1', [taken.id])
  expect(rows).toEqual([])
  const by = (await newsroom.reqOf('reviewer')).user?.id ?? ''
  await eraseStory(books, { story, by, cause: 'staff' }, { data: folder })
  const { rows: kept } = await books.query('SELECT id FROM media WHERE id = ANY($1::uuid[])', [
    [taken.id, left.id, shared.id],
  ])
  expect(kept).toEqual([{ id: shared.id }])
  expect(await readdir(path.join(folder, 'media'))).toEqual([shared.file])
})

async function addPicture(): Promise<{ id: string; file: string }> {
  const file = `${randomBytes(16).toString('hex')}.webp`
  const { rows } = await poolOf(newsroom).query<{ id: string }>(
    `INSERT INTO media (filename, face_state) VALUES ($1, 'clear') RETURNING id`,
    [file],
  )
  await mkdir(path.join(folder, 'media'), { recursive: true })
  await writeFile(path.join(folder, 'media', file), 'pixels')
  return { id: rows[0]?.id ?? '', file }
}

/** As the form does it by itself while somebody writes. */
async function save(story: string, data: object): Promise<void> {
  const req = await newsroom.reqOf('author')
  await newsroom.payload.update({
    overrideAccess: false,
    ...{ collection: 'stories', id: story, locale: 'fr', draft: true, autosave: true },
    ...{ req, user: req.user, depth: 0, data: { ...data, _status: 'draft' } as never },
  })
}

describe('a story that was withdrawn', () => {
  it('stays hidden whatever version of it is restored', async () => {
    const story = await publicStory()
    const by = (await newsroom.reqOf('reviewer')).user?.id ?? ''
    const versions = await versionsOf(story)
    // The control: there is something to restore, and it is what readers were shown.
    expect(versions.length).toBeGreaterThan(0)
    expect(await isServed(story)).toBe(true)
    await hideStories(poolOf(newsroom), { stories: [story], by, cause: 'staff' })
    await restoreEverything(versions)
    expect(await isServed(story)).toBe(false)
  })

  it('once erased has no version left, and is not written again under its id by whoever kept its text', async () => {
    const story = await publicStory()
    const versions = await versionsOf(story)
    const by = (await newsroom.reqOf('reviewer')).user?.id ?? ''
    await eraseStory(poolOf(newsroom), { story, by, cause: 'staff' }, { data: folder })
    expect(await versionsOf(story)).toEqual([])
    await restoreEverything(versions)
    expect(await isServed(story)).toBe(false)

    const { id } = await newsroom.payload.create({
      overrideAccess: true,
      ...{ collection: 'stories', draft: true, locale: 'fr', depth: 0 },
      data: {
        ...{ id: story, title: 'Revenu', standfirst: 'Deux phrases.', body: richText('Un texte.'), pseudonym: 'Milo' },
        ...{ region: 'balkans', season: 'winter', year: 2024, toldIn: 'ru', _status: 'draft' },
      } as never,
    })
    expect(id).not.toBe(story)
    await newsroom.payload.delete({ collection: 'stories', id, overrideAccess: true })
    const { rows } = await poolOf(newsroom).query('SELECT FROM stories WHERE id = $1', [story])
    expect(rows).toEqual([])
  })
})
