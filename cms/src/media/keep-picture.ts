import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { keepFaceConsents } from './consented/keep-face-consents.ts'
import { nameOfSize } from './give-random-name.ts'
import { holdPicture, letGoOfPicture } from './held/hold-picture.ts'
import { mediaFolder } from './media-files.ts'
import { preparedIn, type Prepared } from './prepared-picture.ts'
import type { Rendition, SizeName } from './workshop/job.ts'

/** How wide a size is at most. */
const WIDEST: Record<SizeName, number> = { small: 640, large: 1280, smallAvif: 640, largeAvif: 1280, fullAvif: 2560 }

export const SIZE_NAMES = [
  'small',
  'large',
  'smallAvif',
  'largeAvif',
  'fullAvif',
] as const satisfies readonly SizeName[]

/** `url` is worked out when a picture is read; what was stored of it would be that of the picture before. */
type StoredSize = { filename: string; url: null; mimeType: string; filesize: number; width: number; height: number }
type Sizes = Record<SizeName, StoredSize | Record<keyof StoredSize, null>>

const NO_SIZE = { filename: null, url: null, mimeType: null, filesize: null, width: null, height: null }

/** Writes into the record what the workshop made: measures, names of the sizes, and what is known of faces. */
export const describePicture: CollectionBeforeChangeHook = ({ data, req }) => {
  const prepared = preparedIn(req)
  if (prepared === undefined) return data
  const { made, faceState } = prepared
  const filename = String(data['filename'])
  const sizes = Object.fromEntries(
    SIZE_NAMES.map((name) => [name, describe(filename, name, made.sizes[name])]),
  ) as Sizes
  const { width, height } = made.full
  return { ...data, width, height, sizes, url: null, thumbnailURL: null, faceState, faces: made.faces }
}

/**
 * Stores the bytes: sealed while there may be a face in them, else as files for readers. In the transaction of the save,
 * or just before its end: a file that a save which was undone left behind is removed by the sweep.
 */
export const keepPicture: CollectionAfterChangeHook = async ({ doc, req }) => {
  const prepared = preparedIn(req)
  if (prepared === undefined) return doc
  const files = filesOf(prepared, doc as { filename: string; sizes: Sizes })
  if (mustBeHeld(prepared)) {
    await holdPicture(req, String(doc.id), { files, sentBy: prepared.sentBy ?? null })
  } else {
    await writeFiles(files)
    await letGoOfPicture(req, String(doc.id))
  }
  await keepFaceConsents(req, String(doc.id), prepared.showing ?? null)
  forget(req)
  return doc
}

function mustBeHeld({ faceState }: Prepared): boolean {
  return faceState === 'faces_found' || faceState === 'scan_failed'
}

function describe(of: string, name: SizeName, size: Rendition | undefined): Sizes[SizeName] {
  if (size === undefined) return NO_SIZE
  const { bytes, format, width, height } = size
  const filename = nameOfSize(of, { widest: WIDEST[name], format })
  return { filename, url: null, mimeType: `image/${format}`, filesize: bytes.length, width, height }
}

type File = { name: string; bytes: Uint8Array }

function filesOf({ made }: Prepared, doc: { filename: string; sizes: Sizes }): File[] {
  const sizes = SIZE_NAMES.flatMap((size) => {
    const [name, bytes] = [doc.sizes[size]?.filename, made.sizes[size]?.bytes]
    return name && bytes ? [{ name, bytes }] : []
  })
  return [{ name: doc.filename, bytes: made.full.bytes }, ...sizes]
}

async function writeFiles(files: readonly File[]): Promise<void> {
  await mkdir(mediaFolder, { recursive: true })
  try {
    for (const { name, bytes } of files) await writeFile(path.join(mediaFolder, name), bytes, { flag: 'wx' })
  } catch (error) {
    for (const { name } of files) await rm(path.join(mediaFolder, name), { force: true })
    throw error
  }
}

/** A request may save more than once; the picture is in the first save alone. */
function forget(req: PayloadRequest): void {
  delete req.file
}
