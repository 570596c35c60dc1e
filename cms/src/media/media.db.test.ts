import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Media } from '@campaign/shared/cms/payload-types.ts'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { answerApproval, answerReviewSheet } from '../review/answer-review.ts'
import { pictureForm } from '../testing/make-pictures.ts'
import { storyFacts, storyText, uniqueTitle } from '../testing/make-texts.ts'
import { answerCover, answerSearch } from './answer-picture.ts'
import { withMargin, type Box } from './face-boxes.ts'
import { expireHeldPictures } from './held/expire-held-pictures.ts'
import { mediaFolder } from './media-files.ts'
import { removeStrayFiles } from './remove-stray-files.ts'
import { FACE_PHOTOS, FACES_IN_ALL, readFacePhoto } from './trial/faces.ts'
import { openNewsroom, type Newsroom } from './trial/open-newsroom.ts'
import { CANARY, tellingFiles } from './trial/telling-files.ts'

let newsroom: Newsroom
let books: pg.Pool
beforeAll(async () => {
  newsroom = await openNewsroom()
  books = new pg.Pool({ connectionString: inject('ground').databaseUrl, max: 2 })
})
afterAll(async () => {
  await books.end()
  await newsroom.payload.destroy()
})

async function upload(bytes: Uint8Array, form = {}): Promise<Media> {
  const { status, body } = await newsroom.ask(
    'author',
    'POST',
    '/api/media?depth=0&locale=fr',
    pictureForm(bytes, form),
  )
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { doc: Media }).doc
}

async function read(id: string): Promise<Media> {
  return newsroom.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true })
}

function namesOf({ filename, sizes }: Media): string[] {
  return [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)].filter(
    (name) => typeof name === 'string',
  )
}

const facesOf = ({ faces }: Media) => (faces ?? []) as Box[]
const coversOf = (media: Media) =>
  facesOf(media).map((face) => withMargin(face, { width: media.width ?? 0, height: media.height ?? 0 }))

async function cover(media: Media, boxes: readonly Box[], seen = media.filename) {
  const response = await answerCover(await newsroom.asked('author', { seen, boxes }), media.id)
  return { status: response.status, body: (await response.json()) as { code?: string; faces?: Box[] } }
}

describe('what a picture carries beside its pixels', () => {
  it('is in no file that is kept or served, however it was sent', async () => {
    const files = await tellingFiles()
    expect(files.length).toBeGreaterThanOrEqual(35)
    const { id } = await upload(await readDrawing(0))
    for (const [number, { name, type, bytes, isPacked = false }] of files.entries()) {
      // The control: kept as it came, it would tell.
      expect([name, bytes.includes(CANARY)]).toEqual([name, !isPacked])
      const form = pictureForm(bytes, { name: `${CANARY}.jpg`, type })
      const isNew = number % 3 !== 0
      const { status, body } = await newsroom.ask(
        'author',
        isNew ? 'POST' : 'PATCH',
        `/api/media${isNew ? '' : `/${id}`}?depth=0&locale=fr`,
        form,
      )
      expect([name, status]).toEqual([name, isNew ? 201 : 200])
      expect(JSON.stringify(body)).not.toContain(CANARY)
      const { doc } = body as { doc: Media }
      expect(namesOf(doc)).toHaveLength(6)
      for (const file of namesOf(doc)) {
        expect(file).toMatch(/^[0-9a-f]{32}\.(webp|avif)$/)
        const served = await newsroom.file('site', file)
        expect([name, served.status, served.bytes.includes(CANARY)]).toEqual([name, 200, false])
        expect(served.bytes.equals(await readFile(path.join(mediaFolder, file)))).toBe(true)
        const { exif, icc, iptc, xmp } = await sharp(served.bytes).metadata()
        expect([name, exif, icc, iptc, xmp]).toEqual([name, undefined, undefined, undefined, undefined])
      }
    }
    const { rows } = await books.query('SELECT 1 FROM media WHERE to_jsonb(media)::text LIKE $1', [`%${CANARY}%`])
    expect(rows).toEqual([])
    for (const file of await readdir(mediaFolder))
      expect((await readFile(path.join(mediaFolder, file))).includes(CANARY)).toBe(false)
  }, 120_000)

  it('goes with what was there before, when a picture is sent in its place', async () => {
    const before = await upload(await readDrawing(1))
    await newsroom.ask('author', 'PATCH', `/api/media/${before.id}?locale=fr`, pictureForm(await readDrawing(2)))
    const present = new Set(await readdir(mediaFolder))
    expect(namesOf(before).filter((name) => present.has(name))).toEqual([])
    expect(namesOf(await read(before.id)).filter((name) => !present.has(name))).toEqual([])
  })
})

/** A picture of nobody. */
function readDrawing(number: number): Promise<Buffer> {
  return sharp({ create: { width: 300 + number, height: 200, channels: 3, background: '#3a6ea5' } })
    .jpeg()
    .toBuffer()
}

describe('faces', () => {
  it('are found on upload, and nothing of the picture lies open until they are covered', async () => {
    let found = 0
    const seconds: number[] = []
    for (const number of FACE_PHOTOS) {
      const began = performance.now()
      const media = await upload(await readFacePhoto(number))
      seconds.push((performance.now() - began) / 1000)
      expect(media.faceState).toBe('faces_found')
      found += facesOf(media).length
      const present = new Set(await readdir(mediaFolder))
      expect(namesOf(media).filter((name) => present.has(name))).toEqual([])
    }
    process.stdout.write(
      `faces: ${found} of ${FACES_IN_ALL}; seconds a picture: ${seconds.map((one) => one.toFixed(1)).join(' ')}; ` +
        `memory of the CMS: ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
    )
    expect(found).toBeGreaterThanOrEqual(FACES_IN_ALL - 1)
  }, 120_000)

  it('are seen by those who work on texts, from sealed bytes, and not by the site', async () => {
    const media = await upload(await readFacePhoto(1))
    const name = media.filename ?? ''
    const seen = await newsroom.file('reviewer', name)
    expect([seen.status, seen.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect((await sharp(seen.bytes).metadata()).format).toBe('webp')
    for (const [who, status] of [
      ['site', 404],
      ['treasurer', 403],
      ['administrator', 403],
    ] as const)
      expect((await newsroom.file(who, name)).status).toBe(status)
    const { rows } = await books.query<{ sealed: Buffer }>('SELECT sealed FROM held_pictures WHERE media = $1', [
      media.id,
    ])
    expect(rows).toHaveLength(2)
    for (const { sealed } of rows) expect(sealed.includes('WEBP')).toBe(false)
  })

  it('are gone from every size once they are covered, and are not found again', async () => {
    const media = await upload(await readFacePhoto(2))
    const boxes = coversOf(media)
    expect(await cover(media, boxes)).toMatchObject({ status: 200, body: { outcome: 'covered', faceState: 'covered' } })
    const covered = await read(media.id)
    expect(covered).toMatchObject({ faceState: 'covered', faces: [] })
    expect(namesOf(covered).some((name) => namesOf(media).includes(name))).toBe(false)
    expect((await books.query('SELECT 1 FROM held_pictures WHERE media = $1', [media.id])).rows).toEqual([])
    for (const name of namesOf(covered)) {
      const bytes = await readFile(path.join(mediaFolder, name))
      const { width, hasAlpha, pages = 1 } = await sharp(bytes).metadata()
      expect([hasAlpha, pages]).toEqual([false, 1])
      for (const box of boxes) expect(await unevennessOf(bytes, box, width / (media.width ?? 1))).toBeLessThan(12)
    }
    // The control: what is not covered is not even.
    const other = { x: 0, y: 0, width: media.width ?? 0, height: media.height ?? 0 }
    expect(
      await unevennessOf(await readFile(path.join(mediaFolder, covered.filename ?? '')), other, 1),
    ).toBeGreaterThan(100)
    // What was sealed under the old name is gone too.
    expect((await newsroom.file('author', media.filename ?? '')).status).toBe(404)
  }, 60_000)

  it('are not covered by halves', async () => {
    const media = await upload(await readFacePhoto(1))
    const [first, ...others] = coversOf(media)
    const left = await cover(media, others)
    expect(left).toMatchObject({ status: 409, body: { code: 'faces_left', faces: [facesOf(media)[0]] } })
    const corner = { ...(first as Box), width: 20, height: 20 }
    expect((await cover(media, [corner, ...others])).body.code).toBe('faces_left')
    expect((await read(media.id)).filename).toBe(media.filename)
  })

  it('are covered in the picture that was seen, and in no other', async () => {
    const media = await upload(await readFacePhoto(1))
    expect((await cover(media, coversOf(media), `${'0'.repeat(32)}.webp`)).body.code).toBe('picture_changed')
    const both = await Promise.all([cover(media, coversOf(media)), cover(media, coversOf(media))])
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409])
  }, 60_000)

  it('are not said to be covered by anybody but the machine', async () => {
    const media = await upload(await readFacePhoto(3))
    await newsroom.ask('reviewer', 'PATCH', `/api/media/${media.id}?locale=fr`, { faceState: 'clear', faces: [] })
    const claimed = await upload(await readFacePhoto(3), { data: { faceState: 'clear', faces: [] } })
    for (const { id } of [media, claimed]) expect(await read(id)).toMatchObject({ faceState: 'faces_found' })
  }, 60_000)

  it('may be somewhere else too: a person covers what the machine does not see', async () => {
    const media = await upload(await readDrawing(3))
    expect(media.faceState).toBe('clear')
    const tattoo = { x: 40, y: 40, width: 60, height: 50 }
    expect((await cover(media, [tattoo])).status).toBe(200)
    const covered = await read(media.id)
    expect(await unevennessOf(await readFile(path.join(mediaFolder, covered.filename ?? '')), tattoo, 1)).toBeLessThan(
      12,
    )
    const present = new Set(await readdir(mediaFolder))
    expect(namesOf(media).filter((name) => present.has(name))).toEqual([])
  })

  it('are looked for again, where that was not done', async () => {
    const media = await upload(await readDrawing(4))
    await books.query(`UPDATE media SET face_state = 'not_scanned', faces = NULL WHERE id = $1`, [media.id])
    const answer = await answerSearch(await newsroom.asked('author', { seen: media.filename }), media.id)
    expect(answer.status).toBe(200)
    expect((await read(media.id)).faceState).toBe('clear')
  })

  it('wait three days and no longer', async () => {
    const [old, young] = [await upload(await readFacePhoto(4)), await upload(await readFacePhoto(5))]
    await books.query(`UPDATE held_pictures SET held_since = now() - interval '72 hours 1 minute' WHERE media = $1`, [
      old.id,
    ])
    await books.query(`UPDATE held_pictures SET held_since = now() - interval '71 hours' WHERE media = $1`, [young.id])
    await expireHeldPictures(books)
    await expireHeldPictures(books)
    expect([(await read(old.id)).faceState, (await read(young.id)).faceState]).toEqual(['expired', 'faces_found'])
    expect((await newsroom.file('author', old.filename ?? '')).status).toBe(404)
    expect((await newsroom.file('author', young.filename ?? '')).status).toBe(200)
    expect((await cover(old, [{ x: 0, y: 0, width: 50, height: 50 }])).body.code).toBe('picture_gone')
  }, 60_000)
})

/** The largest difference of a colour between two points of a part, as 0 to 255; the outermost are mixed with others. */
async function unevennessOf(bytes: Buffer, box: Box, scale: number): Promise<number> {
  const edge = 3
  const part = {
    left: Math.ceil(box.x * scale) + edge,
    top: Math.ceil(box.y * scale) + edge,
    width: Math.floor(box.width * scale) - 2 * edge - 1,
    height: Math.floor(box.height * scale) - 2 * edge - 1,
  }
  const { width, height } = await sharp(bytes).metadata()
  const within = {
    ...part,
    width: Math.min(part.width, width - part.left),
    height: Math.min(part.height, height - part.top),
  }
  const { channels } = await sharp(await sharp(bytes).extract(within).png().toBuffer()).stats()
  return Math.max(...channels.map(({ min, max }) => max - min))
}

describe('a story that shows a picture with a face', () => {
  async function storyWith(cover: string): Promise<string> {
    const data = { ...storyFacts, ...storyText(uniqueTitle()), cover, _status: 'draft' }
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

describe('files that belong to no picture', () => {
  it('are removed after a while, and no others', async () => {
    const media = await upload(await readDrawing(6))
    const stray = { old: `${'a'.repeat(32)}.webp`, young: `${'b'.repeat(32)}.avif`, foreign: 'not-ours.txt' }
    for (const name of Object.values(stray)) await writeFile(path.join(mediaFolder, name), 'x')
    const long = new Date(Date.now() - 3_600_000)
    for (const name of [stray.old, stray.foreign, ...namesOf(media)])
      await utimes(path.join(mediaFolder, name), long, long)
    await removeStrayFiles(books, mediaFolder)
    const present = await readdir(mediaFolder)
    expect(present).toEqual(expect.arrayContaining([stray.young, stray.foreign, ...namesOf(media)]))
    expect(present).not.toContain(stray.old)
  })
})
