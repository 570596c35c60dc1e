import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { richText } from '../testing/rich-text.ts'
import { clearNeverWords, keepNeverWords } from '../never-words/keep-never-words.ts'

const HARM = 'La gare de Gori, le 5 mars'
const WORD = 'Perceneige'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

/** A story that was approved, and waits for somebody to press the button; in its text a picture with words of its own. */
async function approvedStory(change: object = {}): Promise<{ story: string; picture: string }> {
  const { rows } = await newsroom.run(
    sql`insert into media (filename, face_state) values (${`${randomBytes(16).toString('hex')}.webp`}, 'clear') returning id`,
  )
  const picture = String(rows[0]?.['id'])
  await newsroom.run(sql`insert into media_locales (_parent_id, _locale, alt) values (${picture}, 'fr', 'Une route')`)
  const consent = await newsroom.newConsent({ scope: ['text', 'photo'] })
  const body = richText('Un texte.')
  const shown = {
    type: 'upload',
    version: 3,
    format: '',
    id: '65f0a2',
    relationTo: 'media',
    value: picture,
    fields: {},
  }
  body.root.children.push(shown as never)
  const story = await newsroom.writeStory({ consent, body, ...change })
  expect(await newsroom.publish(story, 'fr', { publishes: false })).toEqual({ outcome: 'approved' })
  return { story, picture }
}

/** Presses the button; what came of it. */
function publish(story: string, req?: PayloadRequest): Promise<string> {
  return newsroom.payload
    .update({
      overrideAccess: true,
      ...{ collection: 'stories', id: story, locale: 'fr', data: { _status: 'published' }, depth: 0 },
      ...(req && { req }),
    })
    .then(
      () => 'published',
      () => 'refused',
    )
}

async function describePicture(picture: string, req?: PayloadRequest): Promise<string> {
  const by = req ?? (await newsroom.reqOf('author'))
  return newsroom.payload
    .update({
      overrideAccess: false,
      ...{ collection: 'media', id: picture, locale: 'fr', data: { alt: HARM }, depth: 0, req: by, user: by.user },
    })
    .then(
      () => 'saved',
      () => 'refused',
    )
}

/** What readers are told of the picture; null: the story is not public. */
async function toldOf({ story, picture }: { story: string; picture: string }): Promise<unknown> {
  const { rows } = await newsroom.run(sql`
    select words.alt from media_locales words, stories_locales text
    where words._parent_id = ${picture} and words._locale = 'fr'
      and text._parent_id = ${story} and text._locale = 'fr' and text._status = 'published'`)
  return rows[0]?.['alt'] ?? null
}

/** Until what was begun waits for the other, or, where nothing holds it, has come to its end. */
async function untilItWaits(begun: Promise<unknown>): Promise<void> {
  let isOver = false
  void begun.finally(() => (isOver = true))
  await expect
    .poll(async () => {
      const { rows } = await newsroom.run(sql`
        select from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`)
      return isOver || rows.length === 1
    })
    .toBe(true)
}

async function begun(role: 'author' | 'reviewer'): Promise<PayloadRequest> {
  const req = await newsroom.reqOf(role)
  await initTransaction(req)
  return req
}

describe('a publication and other words for a picture of it, at the same moment', () => {
  it('never leave readers with words that nobody approved: the words come first', async () => {
    const subject = await approvedStory()
    const author = await begun('author')
    expect(await describePicture(subject.picture, author)).toBe('saved')
    const published = publish(subject.story)
    await untilItWaits(published)
    await commitTransaction(author)
    expect(await published).toBe('refused')
    expect(await toldOf(subject)).toBe(null)
  })

  it('nor when the publication comes first', async () => {
    const subject = await approvedStory()
    const reviewer = await begun('reviewer')
    expect(await publish(subject.story, reviewer)).toBe('published')
    const described = describePicture(subject.picture)
    await untilItWaits(described)
    await commitTransaction(reviewer)
    expect(await described).toBe('refused')
    expect(await toldOf(subject)).toBe('Une route')
  })
})

describe('a publication and a word that must never be published, at the same moment', () => {
  it('are told to whoever enters the word: it stands there', async () => {
    const { story } = await approvedStory({ standfirst: `Deux phrases, ${WORD}.` })
    const reviewer = await begun('reviewer')
    expect(await publish(story, reviewer)).toBe('published')
    const kept = keepNeverWords(await newsroom.reqOf('reviewer'), story, [WORD])
    await untilItWaits(kept)
    await commitTransaction(reviewer)
    expect(await kept).toEqual({ outcome: 'kept', count: 1, publicHits: 1 })
    await clearNeverWords(await newsroom.reqOf('reviewer'), story)
  })
})
