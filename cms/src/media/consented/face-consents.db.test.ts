import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Media } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../../donations/books.ts'
import { takeDownLapsed } from '../../consent/take-down-lapsed.ts'
import { withdrawConsent } from '../../consent/withdraw-consent.ts'
import { answerApproval, answerReviewSheet } from '../../review/answer-review.ts'
import { everyPart } from '../../testing/every-part.ts'
import { pictureForm } from '../../testing/make-pictures.ts'
import { storyFacts, storyText, uniqueTitle } from '../../testing/make-texts.ts'
import { somebodysConsent } from '../../testing/new-consent.ts'
import { withoutRule } from '../../testing/without-rule.ts'
import { isShown } from '../../withdrawal/is-shown.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import { answerShow } from '../answer-picture.ts'
import { expireHeldPictures } from '../held/expire-held-pictures.ts'
import { mediaFolder } from '../media-files.ts'
import { readFacePhoto } from '../trial/faces.ts'
import { coversOf, handlePictures, namesOf, readDrawing } from '../trial/handle-pictures.ts'
import { openNewsroom, type Newsroom } from '../trial/open-newsroom.ts'
import { unevennessOf } from '../trial/unevenness-of.ts'
import type { AnsweredBox } from './shown-face.ts'

let newsroom: Newsroom
let books: BooksPool
/** Three people, small enough to be searched at once. */
let photo: Buffer
beforeAll(async () => {
  newsroom = await openNewsroom()
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 2 })
  photo = await sharp(await readFacePhoto(1))
    .resize(700)
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  await books.end()
  await newsroom.payload.destroy()
})
const { upload, read, cover } = handlePictures(() => newsroom)

async function consentTo(change: object = {}): Promise<string> {
  const { user } = await newsroom.asked('reviewer', {})
  const data = somebodysConsent({ scope: ['text', 'photo'], ...change })
  const { id } = await newsroom.payload.create({
    overrideAccess: false,
    ...{ collection: 'consents', draft: false, user },
    data: data as never,
  })
  return id
}

/** The first person agrees under `consents[0]`, the second under `consents[1]`; whoever has none is covered. */
function answersOf(media: Media, consents: readonly (string | undefined)[]): AnsweredBox[] {
  return coversOf(media).map((box, index) => ({ ...box, ...(consents[index] && { consent: consents[index] }) }))
}

async function show(media: Media, boxes: readonly AnsweredBox[]) {
  const response = await answerShow(await newsroom.asked('reviewer', { seen: media.filename, boxes }), media.id)
  return { status: response.status, body: (await response.json()) as { code?: string; faces?: unknown[] } }
}

async function shownPicture(...consents: string[]): Promise<Media> {
  const media = await upload(photo)
  expect(await show(media, answersOf(media, consents))).toMatchObject({ status: 200, body: { outcome: 'shown' } })
  return read(media.id)
}

async function storyWith(picture: string, consent: string, locales: readonly Locale[] = ['fr']): Promise<string> {
  const text = () => ({ ...storyText(uniqueTitle()), _status: 'draft' })
  const data = { ...storyFacts, ...text(), cover: picture, consent }
  const { body } = await newsroom.ask('author', 'POST', `/api/stories?draft=true&locale=${locales[0]}&depth=0`, data)
  const { id } = (body as { doc: { id: string } }).doc
  for (const locale of locales.slice(1))
    await newsroom.ask('author', 'PATCH', `/api/stories/${id}?draft=true&locale=${locale}`, text())
  return id
}

async function approve(id: string, locale: Locale = 'fr', collection = 'stories') {
  const address = { collection, id, locale }
  const sheet = (await (await answerReviewSheet(await newsroom.asked('reviewer', {}), address)).json()) as {
    hash: string
    findings: { key: string }[]
    checklist: string[]
    pictureFaults: unknown[]
    shownFaces: { id: string; consents: unknown[] }[]
  }
  const accepted = sheet.findings.map(({ key }) => ({ key, reason: 'A sample of a test.' }))
  const decision = { seen: sheet.hash, accepted, checklist: sheet.checklist, publishes: true }
  const response = await answerApproval(await newsroom.asked('reviewer', decision), address)
  return { status: response.status, body: (await response.json()) as { code?: string }, sheet }
}

async function publicLanguagesOf(story: string): Promise<string[]> {
  const { rows } = await books.query<{ _locale: string }>(
    `SELECT _locale FROM stories_locales WHERE _parent_id = $1 AND _status = 'published' ORDER BY _locale`,
    [story],
  )
  return rows.map((row) => row._locale)
}

/** What the site's question for the revision sets off; later each time, for it looks once in five seconds. */
let later = Date.now() + 3_600_000
async function poll(): Promise<void> {
  later += 3_600_000
  await takeDownLapsed(newsroom.payload, later)
}

async function filesLeftOf(media: Media): Promise<string[]> {
  const stem = media.filename?.slice(0, 32) ?? ''
  const present = await readdir(inject('stack').environment['DATA_DIR'] ?? '', { recursive: true })
  return present.filter((name) => name.includes(stem))
}

describe('a face that somebody agrees to show', () => {
  it('is in every size, and the others beside it are gone from every size', async () => {
    const media = await upload(photo)
    expect(await filesLeftOf(media)).toEqual([])
    await books.query(`UPDATE held_pictures SET held_since = now() - interval '71 hours 50 minutes' WHERE media = $1`, [
      media.id,
    ])
    const boxes = answersOf(media, [await consentTo()])
    expect(await show(media, boxes)).toMatchObject({ status: 200, body: { faceState: 'consented' } })
    const shown = await read(media.id)
    expect(namesOf(shown)).toHaveLength(6)
    for (const name of namesOf(shown)) {
      const bytes = await readFile(path.join(mediaFolder, name))
      const scale = ((await sharp(bytes).metadata()).width ?? 0) / (media.width ?? 1)
      for (const { consent, ...box } of boxes) {
        const unevenness = await unevennessOf(bytes, box, scale)
        expect([name, consent === undefined ? unevenness < 16 : unevenness > 60]).toEqual([name, true])
      }
    }
    // In time: from now on it is the consent that says until when.
    await books.query(`UPDATE held_pictures SET held_since = now() - interval '80 hours' WHERE media = $1`, [media.id])
    await expireHeldPictures(books)
    expect(await read(media.id)).toMatchObject({ faceState: 'consented', filename: shown.filename })
    expect((await newsroom.file('author', media.filename ?? '')).status).toBe(404)
  }, 60_000)

  it('is never shown by one person alone', async () => {
    const { body } = await newsroom.ask('reviewer', 'POST', '/api/media?depth=0&locale=fr', pictureForm(photo))
    const { doc: media } = body as { doc: Media }
    const boxes = answersOf(media, [await consentTo()])
    expect(await show(media, boxes)).toMatchObject({ status: 409, body: { code: 'own_picture' } })
    const someone = randomUUID()
    const alone = `INSERT INTO face_consents (media, consent, x, y, width, height, sent_by, shown_by)
      VALUES ($1, $2, 0, 0, 9, 9, $3, $3)`
    await expect(books.query(alone, [media.id, boxes[0]?.consent, someone])).rejects.toThrow('face_consents_take_two')
  }, 60_000)

  it('is not shown under a consent that says nothing of photographs, or holds no more, nor with a face beside it', async () => {
    const media = await upload(photo)
    const ended = await consentTo()
    const { user } = await newsroom.asked('reviewer', {})
    await withdrawConsent(newsroom.payload, user, ended)
    const good = await consentTo()
    for (const consent of [await consentTo({ scope: ['text'] }), await consentTo({ channels: ['print'] }), ended])
      expect((await show(media, answersOf(media, [consent, good]))).body.code).toBe('consent_missing')
    expect((await show(media, answersOf(media, [randomUUID()]))).body.code).toBe('consent_missing')
    expect((await show(media, answersOf(media, [good]).slice(0, 1))).body.code).toBe('faces_left')
    // Nor is a second person shown because the box of the first was drawn around both.
    const [first, , ...others] = answersOf(media, [good])
    const around = { ...first, x: 0, y: 0, width: media.width ?? 0, height: media.height ?? 0, consent: good }
    expect((await show(media, [around, ...others])).body.code).toBe('faces_left')
    expect((await show({ ...media, filename: `${'0'.repeat(32)}.webp` }, answersOf(media, [good]))).body.code).toBe(
      'picture_changed',
    )
    expect(await read(media.id)).toMatchObject({ faceState: 'faces_found', filename: media.filename })
  }, 60_000)

  it('can be covered after all, and then is in nothing that is kept', async () => {
    const consent = await consentTo()
    const shown = await shownPicture(consent)
    const story = await storyWith(shown.id, await consentTo())
    expect((await approve(story)).status).toBe(200)
    expect((await cover(shown, coversOf(shown))).body.code).toBe('picture_public')
    await newsroom.ask('reviewer', 'PATCH', `/api/stories/${story}?locale=fr&unpublishAllLocales=true`, {
      _status: 'draft',
    })
    expect(await cover(shown, coversOf(shown))).toMatchObject({ status: 200, body: { faceState: 'covered' } })
    expect(await filesLeftOf(shown)).toEqual([])
    expect((await books.query('SELECT FROM face_consents WHERE media = $1', [shown.id])).rowCount).toBe(0)
    // The end of the consent is nothing to it any more.
    const { user } = await newsroom.asked('reviewer', {})
    await withdrawConsent(newsroom.payload, user, consent)
    await poll()
    expect(await read(shown.id)).toMatchObject({ faceState: 'covered' })
  }, 60_000)
})

describe('when the consent to show a face ends', () => {
  it('by itself: readers get no file of it that moment; with the next question the texts are down and the files gone', async () => {
    const [face, text] = [await consentTo(), await consentTo()]
    const shown = await shownPicture(face)
    const story = await storyWith(shown.id, text, ['fr', 'ru'])
    for (const locale of ['fr', 'ru'] as const) {
      const { status, sheet } = await approve(story, locale)
      // The reviewer is told that there is a face, and by whose leave.
      expect([status, sheet.shownFaces]).toMatchObject([200, [{ id: shown.id, consents: [{}] }]])
    }
    const pool = poolOf(newsroom)
    expect(await isShown(pool, namesOf(shown)[1] ?? '')).toBe(true)

    await books.query(
      `UPDATE consents SET agreed_on = now() - interval '9 months', expires_on = now() - interval '1 day' WHERE id = $1`,
      [face],
    )
    for (const name of namesOf(shown)) {
      expect(await isShown(pool, name)).toBe(false)
      // The control: it is this rule that holds the file back.
      expect(await withoutRule(books, 'shows_faces(picture uuid)', (client) => isShown(client, name))).toBe(true)
    }
    // Taking one language down by hand is not refused meanwhile, although the other is written back with it.
    const down = { _status: 'draft' }
    expect((await newsroom.ask('reviewer', 'PATCH', `/api/stories/${story}?locale=fr`, down)).status).toBe(200)
    expect(await publicLanguagesOf(story)).toEqual(['ru'])
    const before = await books.query<{ revision: string }>('SELECT revision FROM content_revision')

    await poll()
    expect(await publicLanguagesOf(story)).toEqual([])
    expect(await read(shown.id)).toMatchObject({ faceState: 'consent_ended' })
    expect(await filesLeftOf(shown)).toEqual([])
    const after = await books.query<{ revision: string }>('SELECT revision FROM content_revision')
    expect(Number(after.rows[0]?.revision)).toBeGreaterThan(Number(before.rows[0]?.revision))
    const again = await approve(story)
    expect([again.status, again.sheet.pictureFaults]).toEqual([409, [{ id: shown.id, fault: 'consent_ended' }]])
    // The record can be given another picture, and the story is shown again once that was approved.
    const answer = await newsroom.ask(
      'author',
      'PATCH',
      `/api/media/${shown.id}?locale=fr&depth=0`,
      pictureForm(await readDrawing(40)),
    )
    expect(answer.status).toBe(200)
    expect((await approve(story)).status).toBe(200)
  }, 60_000)

  it.each(['by itself', 'because it is taken back'])(
    '%s: no site hears of it where no reader saw the face',
    async (how) => {
      const [face, text] = [await consentTo(), await consentTo()]
      const shown = await shownPicture(face)
      await storyWith(shown.id, text)
      const revision = async () => (await books.query('SELECT revision FROM content_revision')).rows
      const before = await revision()
      const past = `UPDATE consents SET agreed_on = now() - interval '9 months', expires_on = now() - interval '1 day' WHERE id = $1`
      if (how === 'by itself') await books.query(past, [face])
      else await withdrawConsent(newsroom.payload, (await newsroom.asked('reviewer', {})).user, face)
      await poll()
      expect(await read(shown.id)).toMatchObject({ faceState: 'consent_ended' })
      expect(await filesLeftOf(shown)).toEqual([])
      expect(await revision()).toEqual(before)
    },
    60_000,
  )

  it('because one of two people takes it back: the whole picture is gone, wherever it stood', async () => {
    const [first, second, text] = [await consentTo(), await consentTo(), await consentTo()]
    const shown = await shownPicture(first, second)
    const story = await storyWith(shown.id, text)
    expect((await approve(story)).status).toBe(200)
    const withPicture = { title: uniqueTitle(), body: everyPart({ picture: shown.id, story }) }
    const data = { ...withPicture, kind: 'about', _status: 'draft' }
    const { body } = await newsroom.ask('author', 'POST', '/api/pages?draft=true&locale=fr&depth=0', data)
    const { id: page } = (body as { doc: { id: string } }).doc
    expect((await approve(page, 'fr', 'pages')).status).toBe(200)
    const { user } = await newsroom.asked('reviewer', {})
    await withdrawConsent(newsroom.payload, user, second)
    expect(await publicLanguagesOf(story)).toEqual([])
    const left = `SELECT FROM pages_locales WHERE _parent_id = $1 AND _status = 'published'`
    expect((await books.query(left, [page])).rowCount).toBe(0)
    expect(await read(shown.id)).toMatchObject({ faceState: 'consent_ended' })
    await poll()
    expect(await filesLeftOf(shown)).toEqual([])
    const { rows } = await books.query(
      `SELECT consent, event FROM consent_history WHERE consent = ANY($1) AND event IN ('face_shown', 'faces_destroyed')`,
      [[first, second]],
    )
    expect(rows).toHaveLength(4)
  }, 60_000)

  it('because photographs are taken out of its scope; out of its languages, the text in that one is not published', async () => {
    const consent = await consentTo({ languages: ['fr'] })
    const shown = await shownPicture(consent)
    const story = await storyWith(shown.id, await consentTo(), ['fr', 'ru'])
    expect((await approve(story)).status).toBe(200)
    expect((await approve(story, 'ru')).body.code).toBe('picture_not_ready')
    const { user } = await newsroom.asked('reviewer', {})
    await newsroom.payload.update({
      overrideAccess: false,
      ...{ collection: 'consents', id: consent, user },
      data: { scope: ['text'] },
    })
    expect(await publicLanguagesOf(story)).toEqual([])
    await poll()
    expect(await filesLeftOf(shown)).toEqual([])
  }, 60_000)

  it('the database lets no text show it, whoever goes round the gate', async () => {
    const consent = await consentTo()
    const shown = await shownPicture(consent)
    const story = await storyWith(shown.id, consent)
    await books.query(
      `UPDATE consents SET agreed_on = now() - interval '9 months', expires_on = now() - interval '1 day' WHERE id = $1`,
      [consent],
    )
    const publish = async () => {
      const client = await books.connect()
      try {
        await client.query('BEGIN')
        // As one who passed the gate, under a consent of the text that holds.
        await client.query(`SELECT set_config('campaign.approved', $1, true)`, [story])
        await client.query(`UPDATE stories SET cover_id = $2, consent_id = $3 WHERE id = $1`, [
          story,
          shown.id,
          await consentTo(),
        ])
        await client.query(
          `INSERT INTO stories_locales (_parent_id, _locale, _status, title, slug) VALUES ($1, 'de', 'published', 'x', $2)`,
          [story, `slug-${story}`],
        )
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
    }
    await expect(publish()).rejects.toThrow('a face is public only under a consent')
  }, 60_000)
})
