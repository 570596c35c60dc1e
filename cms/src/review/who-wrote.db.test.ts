import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, type PayloadRequest, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type Newsroom } from '../consent/trial/newsroom.ts'
import { makeAccount } from '../people/testing/make-account.ts'
import { approveText } from './approve-text.ts'
import { readReviewSheet } from './read-review-sheet.ts'
import type { ReviewSheet } from './review-sheet.ts'

const HARM = 'Un détail qui trahit.'

let newsroom: Newsroom
let first: TypedUser | null
let second: TypedUser
beforeAll(async () => {
  newsroom = await openNewsroom()
  ;({ user: first } = await newsroom.reqOf('reviewer'))
  const { id } = await makeAccount(newsroom.payload, 'reviewer')
  second = {
    ...(await newsroom.payload.findByID({ collection: 'users', id, overrideAccess: true })),
    collection: 'users',
  }
})
afterAll(async () => {
  await newsroom.payload.delete({ collection: 'users', id: second.id, overrideAccess: true })
  await newsroom.close()
})

type Who = 'author' | 'reviewer' | 'second'

async function reqOf(who: Who, locale: Locale = 'fr'): Promise<PayloadRequest> {
  if (who === 'author' || first === null) return newsroom.reqOf('author', locale)
  const user = who === 'second' ? second : first
  return createLocalReq({ user, locale, fallbackLocale: false }, newsroom.payload)
}

async function write(who: Who, story: string, data: object, locale: Locale = 'fr'): Promise<void> {
  const req = await reqOf(who, locale)
  await newsroom.payload.update({
    overrideAccess: false,
    ...{ collection: 'stories', id: story, locale, draft: true, depth: 0 },
    ...{ req, user: req.user, data: { ...data, _status: 'draft' } as never },
  })
}

async function sheetOf(who: Who, story: string, locale: Locale = 'fr'): Promise<ReviewSheet> {
  const read = await readReviewSheet(await reqOf(who, locale), { collection: 'stories', document: story, locale })
  if (read.outcome !== 'read') throw new Error(`no sheet: ${JSON.stringify(read)}`)
  return read.sheet
}

type Approving = { publishes?: boolean; accepts?: boolean; sheet?: ReviewSheet; locale?: Locale }

/** `accepts`: a reason for everything that was found. */
async function approve(
  who: Who,
  story: string,
  { publishes = false, accepts = true, sheet, locale = 'fr' }: Approving = {},
) {
  const { hash, findings, checklist } = sheet ?? (await sheetOf(who, story, locale))
  const accepted = accepts ? findings.map(({ key }) => ({ key, reason: 'Un essai de la maison.' })) : []
  const decision = { seen: hash, accepted, checklist, publishes }
  return approveText(await reqOf(who, locale), { collection: 'stories', document: story, locale }, decision)
}

/** A story in which `writer` wrote something harmful that was taken out again and never approved; and that version. */
async function mendedStory(writer: Who): Promise<{ story: string; version: string }> {
  const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
  await write(writer, story, { standfirst: HARM })
  const { docs } = await newsroom.payload.findVersions({
    overrideAccess: true,
    ...{ collection: 'stories', depth: 0, limit: 1, sort: '-updatedAt' },
    where: { and: [{ parent: { equals: story } }, { latest: { equals: true } }] },
  })
  await write(writer, story, { standfirst: 'Deux phrases.' })
  expect(await approve('second', story)).toEqual({ outcome: 'approved' })
  return { story, version: docs[0]?.id ?? '' }
}

async function restore(who: Who, version: string, locale: Locale): Promise<void> {
  const req = await reqOf(who, locale)
  // The Local API knows of no draft here; at the door of REST it always is one (`rest-routes.ts`).
  await newsroom.payload.restoreVersion({
    overrideAccess: true,
    ...{ collection: 'stories', id: version, depth: 0 },
    ...{ req, user: req.user },
  })
}

describe('who brings back an older version', () => {
  it('has written it in every language that came back with it, whichever they named', async () => {
    const { story, version } = await mendedStory('reviewer')
    // The control: what the second one approved, the first may publish.
    expect((await sheetOf('reviewer', story)).refusal).toBe(null)
    await restore('reviewer', version, 'de')
    const sheet = await sheetOf('reviewer', story)
    expect(sheet.content.own['standfirst']).toBe(HARM)
    expect(sheet.refusal).toBe('own_text')
    expect(await approve('reviewer', story)).toEqual({ outcome: 'refused', code: 'own_text' })
    expect((await sheetOf('second', story)).refusal).toBe(null)
  })

  it('is not its only author: whoever had written it has, and no one else', async () => {
    const { story, version } = await mendedStory('reviewer')
    await restore('author', version, 'fr')
    expect((await sheetOf('reviewer', story)).refusal).toBe('own_text')
    expect((await sheetOf('second', story)).refusal).toBe(null)
  })

  it('makes nobody an author of a language that stayed as it was and was not named', async () => {
    const { story, version } = await mendedStory('reviewer')
    await write('second', story, { title: 'Elsewhere' }, 'en')
    const before = await newsroom.run(sql`SELECT max(id) AS last FROM text_edits`)
    await restore('reviewer', version, 'de')
    const { rows } = await newsroom.run(sql`
      SELECT DISTINCT locale FROM text_edits WHERE document = ${story} AND id > ${before.rows[0]?.['last']} ORDER BY 1`)
    expect(rows.map(({ locale }) => locale)).toEqual(['de', 'en', 'fr'])
  })
})

describe('who wrote in one language', () => {
  it('stays its author when an approval of another language, which changes what both share, counts for it too', async () => {
    const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
    expect(await approve('second', story, { publishes: true })).toEqual({ outcome: 'published' })
    expect(await approve('second', story, { publishes: true, locale: 'en' })).toEqual({ outcome: 'published' })
    await write('reviewer', story, { standfirst: HARM }, 'en')
    await write('author', story, { year: 2019 })
    expect(await approve('second', story, { publishes: true })).toEqual({ outcome: 'published' })
    const alone = await approve('reviewer', story, { publishes: true, locale: 'en' })
    expect(alone).toEqual({ outcome: 'refused', code: 'own_text' })
  })
})

/** A picture without a face, from nobody; its words are written by `who`. */
async function picture(words: Partial<Record<Locale, string>>, who: Who = 'author'): Promise<string> {
  const { rows } = await newsroom.run(sql`
    INSERT INTO media (filename, mime_type, face_state)
    VALUES (${`${randomBytes(16).toString('hex')}.webp`}, 'image/webp', 'clear') RETURNING id`)
  const id = String(rows[0]?.['id'])
  for (const [locale, alt] of Object.entries(words)) await describePicture(who, id, alt, locale as Locale)
  return id
}

async function describePicture(who: Who, id: string, alt: string, locale: Locale = 'fr'): Promise<void> {
  const req = await reqOf(who, locale)
  await newsroom.payload.update({
    overrideAccess: false,
    ...{ collection: 'media', id, locale, depth: 0, data: { alt } },
    ...{ req, user: req.user },
  })
}

describe('the words of a picture', () => {
  it('are not approved by whoever wrote them, in the language they wrote', async () => {
    const cover = await picture({ fr: 'Une route', en: 'A road' })
    const story = await newsroom.writeStory({ consent: await newsroom.newConsent(), cover })
    expect((await sheetOf('reviewer', story)).refusal).toBe(null)
    await describePicture('reviewer', cover, 'A road near the village', 'en')
    expect((await sheetOf('reviewer', story)).refusal).toBe(null)
    await describePicture('reviewer', cover, 'Une route près du village')
    expect(await approve('reviewer', story)).toEqual({ outcome: 'refused', code: 'own_text' })
    expect(await approve('second', story)).toEqual({ outcome: 'approved' })
    // What somebody else has approved is nobody's any more.
    await write('author', story, { pullQuote: 'Un mot.' })
    expect((await sheetOf('reviewer', story)).refusal).toBe(null)
  })

  it('that other languages get with it are read, searched and approved with it', async () => {
    const story = await newsroom.writeStory({ consent: await newsroom.newConsent() })
    for (const locale of ['fr', 'en'] as const)
      expect(await newsroom.publish(story, locale)).toEqual({ outcome: 'published' })
    const cover = await picture({ fr: 'Une route', en: 'The yard of military unit 12345' })
    await write('author', story, { cover })
    const sheet = await sheetOf('reviewer', story)
    expect(sheet.alsoChanges).toEqual(['en'])
    expect(sheet.wordsElsewhere).toEqual([{ locale: 'en', picture: cover, alt: 'The yard of military unit 12345' }])
    expect(sheet.findings).toMatchObject([{ class: 'military_unit', locale: 'en', path: 'pictures.0.alt' }])
    expect(await approve('reviewer', story, { accepts: false })).toEqual({ outcome: 'refused', code: 'findings_open' })
    // Changed after it was read; and by whoever would approve.
    await describePicture('author', cover, 'Another yard', 'en')
    expect(await approve('reviewer', story, { sheet })).toEqual({ outcome: 'refused', code: 'text_changed' })
    await describePicture('reviewer', cover, 'A yard', 'en')
    expect(await approve('reviewer', story)).toEqual({ outcome: 'refused', code: 'own_text' })
    expect(await approve('second', story, { publishes: true })).toEqual({ outcome: 'published' })
    const english = await newsroom.payload.findByID({
      overrideAccess: true,
      ...{ collection: 'stories', id: story, locale: 'en', depth: 1 },
    })
    expect(english.cover).toMatchObject({ alt: 'A yard' })
  })
})
