import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Media } from '@campaign/shared/cms/payload-types.ts'
import ExifReader from 'exifreader'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { searchDatabase, searchFiles } from '../../../shared/local/privacy/search-everything.ts'
import { openBooks, type BooksPool } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { pictureForm } from '../testing/make-pictures.ts'
import { answerSearch } from './answer-picture.ts'
import type { Box } from './face-boxes.ts'
import { expireHeldPictures } from './held/expire-held-pictures.ts'
import { openPicture } from './held/seal-picture.ts'
import { mediaFolder } from './media-files.ts'
import { removeStrayFiles } from './remove-stray-files.ts'
import { FACE_PHOTOS, FACES_IN_ALL, readFacePhoto } from './trial/faces.ts'
import { coversOf, facesOf, handlePictures, namesOf, readDrawing } from './trial/handle-pictures.ts'
import { openNewsroom, type Newsroom } from './trial/open-newsroom.ts'
import { CANARY, tellingFiles } from './trial/telling-files.ts'
import { unevennessOf } from './trial/unevenness-of.ts'

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

/** Of the 40 files above, those in which a second pair of eyes, which is none of ours, sees a name or a place. */
const TELLING_TAG = /artist|copyright|gps|make|author|comment|name|xmp|profile|caption/i

/** All that ExifReader finds in a picture: EXIF, IPTC, XMP, profiles, text, thumbnails. */
function tagsIn(bytes: Buffer): string[] {
  try {
    return Object.keys(ExifReader.load(bytes))
  } catch {
    // Some of those that are sent are broken on purpose.
    return ['unreadable']
  }
}

describe('what a picture carries beside its pixels', () => {
  it('is in no file that is kept or served, however it was sent', async () => {
    const files = await tellingFiles()
    expect(files.length).toBeGreaterThanOrEqual(40)
    let tellingToOracle = 0
    const { id } = await upload(await readDrawing(0))
    for (const [number, { name, type, bytes, isPacked = false }] of files.entries()) {
      // The controls: kept as it came, it would tell, and who looks for names and places would see them.
      expect([name, bytes.includes(CANARY)]).toEqual([name, !isPacked])
      if (tagsIn(bytes).some((tag) => TELLING_TAG.test(tag))) tellingToOracle += 1
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
      expect(doc.filename).toMatch(/^[0-9a-f]{32}\.webp$/)
      const stem = doc.filename?.slice(0, 32) ?? ''
      const sizes = ['-640x640.webp', '-1280x1280.webp', '-640x640.avif', '-1280x1280.avif', '-2560x2560.avif']
      expect(namesOf(doc).slice(1).toSorted()).toEqual(sizes.map((ending) => `${stem}${ending}`).toSorted())
      for (const file of namesOf(doc)) {
        const served = await newsroom.file('author', file)
        expect([name, served.status, served.bytes.includes(CANARY)]).toEqual([name, 200, false])
        expect(served.bytes.equals(await readFile(path.join(mediaFolder, file)))).toBe(true)
        const { exif, icc, iptc, xmp } = await sharp(served.bytes).metadata()
        expect([name, exif, icc, iptc, xmp]).toEqual([name, undefined, undefined, undefined, undefined])
        expect([name, tagsIn(served.bytes)]).toEqual([name, ['FileType']])
      }
    }
    expect(tellingToOracle).toBeGreaterThanOrEqual(12)
    expect(await searchDatabase(inject('ground').databaseUrl, [CANARY])).toEqual([])
    expect(await searchFiles(environment.DATA_DIR, [CANARY])).toEqual([])
  }, 120_000)

  it('goes with what was there before, when a picture is sent in its place', async () => {
    const before = await upload(await readDrawing(1))
    await newsroom.ask('author', 'PATCH', `/api/media/${before.id}?locale=fr`, pictureForm(await readDrawing(2)))
    const present = new Set(await readdir(mediaFolder))
    expect(namesOf(before).filter((name) => present.has(name))).toEqual([])
    expect(namesOf(await read(before.id)).filter((name) => !present.has(name))).toEqual([])
  })
})

/**
 * What is left of a picture that is no more: its name in any table or file, its bytes in any file or under any seal. Of
 * its bytes, thirty-two out of the middle are looked for.
 */
async function findRest({ media, bytes }: { media: Media; bytes: Buffer }): Promise<string[]> {
  const stem = media.filename?.slice(0, 32) ?? ''
  const middle = Math.floor(bytes.length / 2)
  const piece = bytes.subarray(middle, middle + 32)
  const tables = await searchDatabase(inject('ground').databaseUrl, [stem])
  const rest = tables.map((found) => found.replace(stem, 'a name'))
  for (const entry of await readdir(environment.DATA_DIR, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const found = await readFile(file)
    if (file.includes(stem) || found.includes(stem) || found.includes(piece)) rest.push(file)
  }
  const { rows } = await books.query<{ name: string; sealed: Buffer }>('SELECT name, sealed FROM held_pictures')
  if (rows.some(({ name, sealed }) => openPicture(environment.MEDIA_KEY, name, sealed).includes(piece)))
    rest.push('held: its bytes')
  return rest.toSorted((one, other) => Number(one.startsWith('held')) - Number(other.startsWith('held')))
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
    for (const who of ['site', 'treasurer', 'administrator'] as const)
      expect([403, 404]).toContain((await newsroom.file(who, name)).status)
    const { rows } = await books.query<{ sealed: Buffer }>('SELECT sealed FROM held_pictures WHERE media = $1', [
      media.id,
    ])
    expect(rows).toHaveLength(2)
    for (const { sealed } of rows) expect(sealed.includes('WEBP')).toBe(false)
  })

  it('are gone from every size once they are covered, and are not found again', async () => {
    // In no other test: whatever is found of it later is of this one.
    const media = await upload(
      await sharp(await readFacePhoto(2))
        .resize(1111)
        .jpeg()
        .toBuffer(),
    )
    const boxes = coversOf(media)
    const before = { media, bytes: (await newsroom.file('author', media.filename ?? '')).bytes }
    // The control: while it waits, it is there, sealed.
    expect((await findRest(before)).toSorted()).toEqual([
      'held: its bytes',
      'public.held_pictures: a name',
      'public.media: a name',
    ])
    expect(await cover(media, boxes)).toMatchObject({ status: 200, body: { outcome: 'covered', faceState: 'covered' } })
    const covered = await read(media.id)
    expect(covered).toMatchObject({ faceState: 'covered', faces: [] })
    expect(namesOf(covered).some((name) => namesOf(media).includes(name))).toBe(false)
    expect((await books.query('SELECT 1 FROM held_pictures WHERE media = $1', [media.id])).rows).toEqual([])
    for (const name of namesOf(covered)) {
      const bytes = await readFile(path.join(mediaFolder, name))
      const { width, hasAlpha, pages = 1 } = await sharp(bytes).metadata()
      expect([hasAlpha, pages]).toEqual([false, 1])
      for (const box of boxes) expect(await unevennessOf(bytes, box, width / (media.width ?? 1))).toBeLessThan(16)
    }
    // The control: what is not covered is not even.
    const other = { x: 0, y: 0, width: media.width ?? 0, height: media.height ?? 0 }
    expect(
      await unevennessOf(await readFile(path.join(mediaFolder, covered.filename ?? '')), other, 1),
    ).toBeGreaterThan(100)
    // What was sealed under the old name is gone too, and nothing else remembers that picture: no name, no byte of it.
    expect((await newsroom.file('author', media.filename ?? '')).status).toBe(404)
    expect(await findRest(before)).toEqual([])
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

  it('are covered with hair, ears and chin, however closely the boxes were drawn', async () => {
    const media = await upload(await readFacePhoto(1))
    expect(await cover(media, facesOf(media))).toMatchObject({ status: 200, body: { faceState: 'covered' } })
    for (const name of namesOf(await read(media.id))) {
      const bytes = await readFile(path.join(mediaFolder, name))
      const scale = ((await sharp(bytes).metadata()).width ?? 0) / (media.width ?? 1)
      for (const box of coversOf(media)) expect(await unevennessOf(bytes, box, scale)).toBeLessThan(16)
    }
  }, 60_000)

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

describe('files that belong to no picture', () => {
  it('are removed after a while, and no others', async () => {
    const media = await upload(await readDrawing(6))
    const stray = {
      old: `${'a'.repeat(32)}.webp`,
      size: `${'a'.repeat(32)}-640x640.webp`,
      young: `${'b'.repeat(32)}.avif`,
      foreign: 'not-ours.txt',
    }
    for (const name of Object.values(stray)) await writeFile(path.join(mediaFolder, name), 'x')
    const long = new Date(Date.now() - 3_600_000)
    for (const name of [stray.old, stray.size, stray.foreign, ...namesOf(media)])
      await utimes(path.join(mediaFolder, name), long, long)
    await removeStrayFiles(books, mediaFolder)
    const present = await readdir(mediaFolder)
    expect(present).toEqual(expect.arrayContaining([stray.young, stray.foreign, ...namesOf(media)]))
    for (const name of [stray.old, stray.size]) expect(present).not.toContain(name)
  })
})
