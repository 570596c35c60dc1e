import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { postgresOf } from '../../database/database-of.ts'
import type { BooksPool } from '../../donations/books.ts'
import { poolOf } from '../../withdrawal/pool-of.ts'
import { mediaFolder } from '../media-files.ts'
import { readFacePhoto } from '../trial/faces.ts'
import { handlePictures, namesOf, readDrawing } from '../trial/handle-pictures.ts'
import { openNewsroom, type Newsroom } from '../trial/open-newsroom.ts'
import { askForFaces } from '../workshop/ask-workshop.ts'
import { lookAtServedPictures, type Bounds } from './look-at-served-pictures.ts'
import { readServedPictures } from './read-served-pictures.ts'

let newsroom: Newsroom
let books: BooksPool
let newest: Awaited<ReturnType<typeof shown>>
let older: Awaited<ReturnType<typeof shown>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  books = poolOf(newsroom)
  older = await shown(await readDrawing(31))
  newest = await shown(await readDrawing(32))
})
afterAll(async () => {
  await rows('delete from shown_pictures where picture = any($1)', [[newest.id, older.id]])
  await rows('delete from picture_looks')
  await newsroom.payload.destroy()
})

const rows = async (statement: string, values: unknown[] = []) =>
  (await postgresOf(newsroom.payload).pool.query<Record<string, unknown>>(statement, values)).rows

/** A picture that a public page shows. */
async function shown(bytes: Uint8Array) {
  const picture = await handlePictures(() => newsroom).upload(bytes, { data: { isDecorative: true } })
  const page = randomUUID()
  await rows(`insert into shown_pictures (collection, document, picture) values ('pages', $1, $2)`, [page, picture.id])
  return { id: picture.id, page, files: namesOf(picture) }
}

/** One night; what it read, and how many pictures it searched. */
async function look(bounds: Partial<Bounds> = {}) {
  const night = { read: [] as string[], searched: 0 }
  await lookAtServedPictures(books, {
    read: async (file) => {
      night.read.push(file)
      // Of the sample content none is to be had, so that its pictures take no search from ours.
      return [...newest.files, ...older.files].includes(file) ? readFile(path.join(mediaFolder, file)) : null
    },
    search: async (bytes) => {
      night.searched += 1
      const found = await askForFaces(bytes)
      return found.outcome === 'searched' ? found.faces : null
    },
    bounds: { searches: 2, files: 12, minutes: 5, ...bounds },
  })
  return night
}

const faultsOf = async (id: string) => (await readServedPictures(books)).faults.find(({ media }) => media === id)

it('each picture that readers see is looked at once, the newest first, so many a night and the rest later', async () => {
  const first = await look()
  expect(first).toEqual({ read: [...newest.files, ...older.files], searched: 2 })
  expect([await faultsOf(newest.id), await faultsOf(older.id)]).toEqual([undefined, undefined])
  const { total, waiting } = await readServedPictures(books)
  expect(waiting).toBe(total - 2)

  // Those that were looked at wait behind all others; with the same bytes they are not searched again.
  const second = await look({ searches: 1, files: 10_000 })
  expect(second.searched).toBe(0)
  expect(second.read.slice(-12).toSorted()).toEqual([...newest.files, ...older.files].toSorted())
})

it('a face, and what stands beside the pixels, are found in the bytes that are served, until they are others', async () => {
  const file = path.join(mediaFolder, newest.files[0] ?? '')
  const before = await readFile(file)
  const photo = sharp(await readFacePhoto(1)).resize(900)
  await writeFile(
    file,
    await photo
      .withExif({ IFD0: { Artist: 'Canary' } })
      .webp()
      .toBuffer(),
  )
  expect((await look({ searches: 1, files: 10_000 })).searched).toBe(1)
  expect(await faultsOf(newest.id)).toEqual({
    ...{ media: newest.id, residue: ['exif'], faces: 3, isUnsearched: false },
    // What somebody knows it by, and where it is taken from readers.
    ...{ file: newest.files[1], shownBy: [{ collection: 'pages', id: newest.page }] },
  })

  // Faces that somebody agreed to show are no fault for as long as they agree.
  const [consent] = await rows('select id from consents limit 1')
  const [one, other] = [randomUUID(), randomUUID()]
  await rows(
    `insert into face_consents (media, consent, x, y, width, height, sent_by, shown_by)
     select $1, $2, (face->>'x')::int, (face->>'y')::int, (face->>'width')::int, (face->>'height')::int, $3, $4
     from picture_looks, jsonb_array_elements(faces) face where media = $1`,
    [newest.id, consent?.['id'], one, other],
  )
  expect(await faultsOf(newest.id)).toMatchObject({ residue: ['exif'], faces: 0 })
  await rows('delete from face_consents where media = $1', [newest.id])
  expect(await faultsOf(newest.id)).toMatchObject({ faces: 3 })

  await writeFile(file, before)
  expect((await look({ searches: 1, files: 10_000 })).searched).toBe(1)
  expect(await faultsOf(newest.id)).toBe(undefined)
})

it('a picture in which faces could not be searched is told, and searched again', async () => {
  const file = path.join(mediaFolder, older.files[0] ?? '')
  const before = await readFile(file)
  await writeFile(file, 'no picture')
  await look({ searches: 1, files: 10_000 })
  expect(await faultsOf(older.id)).toMatchObject({ residue: ['foreign_format'], faces: 0, isUnsearched: true })
  await writeFile(file, before)
  await look({ searches: 1, files: 10_000 })
  expect(await faultsOf(older.id)).toBe(undefined)
})

it('what readers see no more is told no more, and forgotten', async () => {
  await rows('delete from shown_pictures where picture = $1', [newest.id])
  expect((await readServedPictures(books)).faults).toEqual([])
  await look({ searches: 0, files: 0 })
  expect(await rows('select from picture_looks where media = $1', [newest.id])).toEqual([])
})
