import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { unpublish } from '../consent/take-down-stories-of.ts'
import { databaseOf } from '../database/database-of.ts'
import { moveRevision, readRevision } from './revision.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const now = () => readRevision(newsroom.payload)
const since = (known: { revision: number; mark: string | null }) => readRevision(newsroom.payload, known)

async function move(changed: readonly string[] | 'everything'): Promise<void> {
  await moveRevision(await createLocalReq({}, newsroom.payload), changed)
}

describe('a site that says which revision it knows', () => {
  it('is told what changed since, each thing once, and nothing where nothing did', async () => {
    await move(['before'])
    const known = await now()
    expect((await since(known)).changed).toEqual([])
    await move(['one', 'two'])
    await move(['two', 'three'])
    const heard = await since(known)
    expect(heard.revision).toBe(known.revision + 2)
    expect(heard.changed?.toSorted()).toEqual(['one', 'three', 'two'])
    expect((await since(heard)).changed).toEqual([])
  })

  it('is told that anything may have changed: where that is so, where it is of another history, where it says nothing', async () => {
    const known = await now()
    await move(['one'])
    // The control: all that is wrong with the others is what is said of them.
    expect((await since(known)).changed).toEqual(['one'])
    expect((await since({ ...known, mark: randomUUID() })).changed).toBeNull()
    expect((await since({ ...known, mark: null })).changed).toBeNull()
    expect((await since({ ...known, revision: known.revision + 1000 })).changed).toBeNull()
    expect((await now()).changed).toBeNull()
    await move('everything')
    await move(['two'])
    expect((await since(known)).changed).toBeNull()
  })

  it('is told so where a revision says nothing of what changed, as after a change by hand', async () => {
    const known = await now()
    await newsroom.run(sql`update content_revision set revision = revision + 1`)
    expect(await since(known)).toMatchObject({ revision: known.revision + 1, changed: null })
    await move(['one'])
    expect((await since(known)).changed).toBeNull()
  })

  it('is told so too when it is too far behind to be remembered, and no more is kept than that', async () => {
    await move(['old'])
    const known = await now()
    await newsroom.run(sql`
      with moved as (update content_revision set revision = revision + 1000 returning revision)
      insert into content_changes (revision, changed)
      select number, '{}' from moved, generate_series(moved.revision - 999, moved.revision) as number`)
    expect((await since(known)).changed).toEqual([])
    await move(['new'])
    expect((await since(known)).changed).toBeNull()
    const { rows } = await newsroom.run(sql`select count(*) as count from content_changes`)
    expect(Number(rows[0]?.['count'])).toBe(1000)
  })
})

describe('what readers see', () => {
  it('names the text that was published, changed and taken down; a draft is no change, nor is it that one was begun', async () => {
    const before = await now()
    const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
    const drafted = await now()
    expect(drafted).toEqual(before)
    expect((await newsroom.publish(story)).outcome).toBe('published')
    const published = await since(drafted)
    expect(published.changed).toEqual([story])

    await newsroom.revise(story, { standfirst: 'Autre chose.' })
    expect(await now()).toMatchObject({ revision: published.revision })
    await newsroom.publish(story)
    expect((await since(published)).changed).toEqual([story])

    const known = await now()
    await unpublish(await newsroom.reqOf('reviewer'), story)
    expect((await since(known)).changed).toContain(story)
  })

  it('names the files of pictures that a text lets go of, so that they are no longer handed out from memory', async () => {
    const { rows } = await newsroom.run(sql`
      select shown.document, split_part(media.filename, '.', 1) as stem from shown_pictures shown
      join media on media.id = shown.picture where shown.collection = 'stories' limit 1`)
    const { document, stem } = rows[0] as { document: string; stem: string }
    const req = await createLocalReq({ locale: 'fr' }, newsroom.payload)
    await initTransaction(req)
    await unpublish(req, document)
    const { rows: told } = await (
      await databaseOf(req)
    ).execute<{ changed: string[] }>(sql`select changed from content_changes join content_revision using (revision)`)
    await killTransaction(req)
    expect(told[0]?.changed).toEqual(expect.arrayContaining([document, stem]))
  })

  it('is no picture that no public text shows, however it is changed; one that is shown is named', async () => {
    const { rows } = await newsroom.run(sql`select picture from shown_pictures limit 1`)
    const shown = String(rows[0]?.['picture'])
    const unseen = await copyOfPicture(shown)
    const touch = (id: string) =>
      newsroom.payload.update({ collection: 'media', id, overrideAccess: true, locale: 'fr', data: {} })
    const known = await now()
    await touch(unseen)
    expect(await now()).toEqual(known)
    await touch(shown)
    expect((await since(known)).changed).toEqual([shown])
    await newsroom.run(sql`delete from media where id = ${unseen}`)
  })

  it('is no consent in which nothing was changed that lets anything be read; where something was, it is anything', async () => {
    const id = await newsroom.newConsent()
    const story = await newsroom.writeStory({ consent: id })
    const change = async (data: object) => {
      const { user } = await newsroom.reqOf('reviewer')
      await newsroom.payload.update({ overrideAccess: false, collection: 'consents', id, user, data })
    }
    const known = await now()
    await change({ withdrawalWord: 'bateau-lavoir' })
    await change({ informedIn: 'uk' })
    await change({
      expiresOn: new Date(Date.now() + 100 * 86_400_000).toISOString(),
      reviewOn: new Date(Date.now() + 50 * 86_400_000).toISOString(),
    })
    expect(await now()).toEqual(known)
    // Nor is one under which nobody was given anything yet.
    await change({ languages: ['fr', 'en', 'ru', 'uk'] })
    expect(await now()).toEqual(known)
    await newsroom.publish(story)
    const published = await now()
    await change({ languages: ['fr', 'en'] })
    expect(await since(published)).toMatchObject({ revision: published.revision + 1, changed: null })
  })

  it('is the settings where those were saved', async () => {
    const known = await now()
    await newsroom.payload.updateGlobal({ slug: 'settings', overrideAccess: true, data: {} })
    expect((await since(known)).changed).toEqual(['settings'])
  })
})

/** Another picture like it, past Payload, that needs no words. */
async function copyOfPicture(id: string): Promise<string> {
  const { rows } = await newsroom.run(sql`
    insert into media select copy.* from media, jsonb_populate_record(media, jsonb_build_object(
      'id', gen_random_uuid(), 'is_decorative', true, 'filename', gen_random_uuid() || '.webp')) as copy where media.id = ${id} returning id`)
  return String(rows[0]?.['id'])
}
