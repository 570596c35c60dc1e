import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { answerApproval, answerReviewSheet } from '../review/answer-review.ts'
import { pictureForm } from '../testing/make-pictures.ts'
import { sampleConsentIn } from '../testing/sample-consent.ts'
import { storyFacts, storyText, uniqueTitle } from '../testing/make-texts.ts'
import { answerSearch } from './answer-picture.ts'
import { mediaFolder } from './media-files.ts'
import { readFacePhoto } from './trial/faces.ts'
import { coversOf, handlePictures, namesOf, readDrawing } from './trial/handle-pictures.ts'
import { openNewsroom, type Newsroom } from './trial/open-newsroom.ts'

let newsroom: Newsroom
let books: BooksPool
beforeAll(async () => {
  newsroom = await openNewsroom()
  books = openBooks({ url: inject('ground').databaseUrl, name: 'campaign-trial', max: 2 })
})
afterAll(async () => {
  await books.end()
  await newsroom.payload.destroy()
})
const { upload, read, cover } = handlePictures(() => newsroom)

describe('a story that shows a picture with a face', () => {
  async function storyWith(cover: string): Promise<string> {
    const consent = await sampleConsentIn(newsroom.payload)
    const data = { ...storyFacts, ...storyText(uniqueTitle()), cover, consent, _status: 'draft' }
    const { body } = await newsroom.ask('author', 'POST', '/api/stories?draft=true&locale=fr&depth=0', data)
    return (body as { doc: { id: string } }).doc.id
  }
  async function sheetOf(id: string) {
    const address = { collection: 'stories', id, locale: 'fr' }
    const response = await answerReviewSheet(await newsroom.asked('reviewer', {}), address)
    return (await response.json()) as {
      hash: string
      findings: { key: string }[]
      checklist: string[]
      pictureFaults: unknown[]
    }
  }
  async function approve(id: string) {
    const { hash, findings, checklist } = await sheetOf(id)
    const accepted = findings.map(({ key }) => ({ key, reason: 'A sample of a test.' }))
    const asked = await newsroom.asked('reviewer', { seen: hash, accepted, checklist, publishes: true })
    const response = await answerApproval(asked, { collection: 'stories', id, locale: 'fr' })
    return { status: response.status, body: (await response.json()) as { code?: string; outcome: string } }
  }

  it('is not approved or published before it is covered, and is afterwards', async () => {
    const media = await upload(await readFacePhoto(1))
    const story = await storyWith(media.id)
    const before = await sheetOf(story)
    expect(before.pictureFaults).toEqual([{ id: media.id, fault: 'faces_found' }])
    expect(await approve(story)).toMatchObject({ status: 409, body: { code: 'picture_not_ready' } })
    await cover(media, coversOf(media))
    const after = await sheetOf(story)
    expect(after.pictureFaults).toEqual([])
    // Covering is a change like any other: what was approved before would be void.
    expect(after.hash).not.toBe(before.hash)
    expect(await approve(story)).toMatchObject({ status: 200, body: { outcome: 'published' } })

    // From now on the picture is what readers see, and stays.
    expect((await cover(await read(media.id), [{ x: 0, y: 0, width: 50, height: 50 }])).body.code).toBe(
      'picture_public',
    )
    const files = namesOf(await read(media.id))
    const replaced = await newsroom.ask(
      'author',
      'PATCH',
      `/api/media/${media.id}?locale=fr`,
      pictureForm(await readFacePhoto(2)),
    )
    expect(replaced.status).toBe(403)
    const present = new Set(await readdir(mediaFolder))
    expect(files.filter((name) => !present.has(name))).toEqual([])
    // Nor can the database be told otherwise.
    await expect(books.query(`UPDATE media SET face_state = 'faces_found' WHERE id = $1`, [media.id])).rejects.toThrow(
      /face/,
    )
  }, 60_000)

  it('is refused by the database to whoever goes round the gate', async () => {
    const media = await upload(await readFacePhoto(1))
    const story = await storyWith(media.id)
    // As one who passed the gate: what is left is the rule about faces.
    const publish = () =>
      inOneTransaction([
        `SELECT set_config('campaign.approved', '${story}', true)`,
        `UPDATE stories SET cover_id = '${media.id}' WHERE id = '${story}'`,
        `INSERT INTO stories_locales (_parent_id, _locale, _status, title, slug)
           VALUES ('${story}', 'de', 'published', 'x', 'slug-${story}')`,
      ])
    await expect(publish()).rejects.toThrow(/face/)
    await books.query(`UPDATE media SET face_state = 'clear' WHERE id = $1`, [media.id])
    await publish()
  }, 60_000)

  it('can be searched while it is public, if it is from before there was a search', async () => {
    const media = await upload(await readDrawing(7))
    const story = await storyWith(media.id)
    expect((await approve(story)).status).toBe(200)
    await books.query(`UPDATE media SET face_state = 'not_scanned', faces = NULL WHERE id = $1`, [media.id])
    expect((await sheetOf(story)).pictureFaults).toEqual([{ id: media.id, fault: 'not_scanned' }])
    const answer = await answerSearch(await newsroom.asked('author', { seen: media.filename }), media.id)
    expect(answer.status).toBe(200)
    expect(await read(media.id)).toMatchObject({ faceState: 'clear', filename: media.filename })
    expect((await sheetOf(story)).pictureFaults).toEqual([])
  })

  it('needs words for the picture in its own language', async () => {
    const media = await upload(await readDrawing(5), { data: { isDecorative: false, alt: 'Une route' } })
    const story = await storyWith(media.id)
    const german = { ...storyText(uniqueTitle()), _status: 'draft' }
    await newsroom.ask('author', 'PATCH', `/api/stories/${story}?draft=true&locale=de`, german)
    const response = await answerReviewSheet(await newsroom.asked('reviewer', {}), {
      collection: 'stories',
      id: story,
      locale: 'de',
    })
    expect(await response.json()).toMatchObject({ pictureFaults: [{ id: media.id, fault: 'no_description' }] })
    expect((await sheetOf(story)).pictureFaults).toEqual([])
  })
})

async function inOneTransaction(statements: readonly string[]): Promise<void> {
  const client = await books.connect()
  try {
    await client.query('BEGIN')
    for (const statement of statements) await client.query(statement)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
