import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { asSystem } from '../people/as-system.ts'
import { isPictureInPublicText } from '../review/keep-approved-pictures.ts'
import { findUncovered, type Box } from './face-boxes.ts'
import type { FaceState } from './face-state.ts'
import { readHeldPicture } from './held/hold-picture.ts'
import { mediaFolder } from './media-files.ts'
import { faceStateOf, type Prepared } from './prepared-picture.ts'
import { fileOf } from './receive-picture.ts'
import { askWorkshop } from './workshop/ask-workshop.ts'

export type PictureActed =
  | { outcome: 'covered' | 'searched'; faceState: FaceState }
  /** Something of a face would still be seen, or was found again: there. Nothing was changed. */
  | { outcome: 'faces_left'; faces: Box[] }
  | { outcome: PictureRefusal }

type PictureRefusal =
  | 'not_found'
  /** Somebody changed the picture since it was shown. */
  | 'picture_changed'
  /** Its bytes are gone. */
  | 'picture_gone'
  /** A reader sees it now. */
  | 'picture_public'
  | 'busy'
  /** The picture could not be made, or not be searched. */
  | 'not_made'

type Known = { id: string; filename: string; faces: Box[]; faceState: FaceState; isPublic: boolean }

/**
 * Covers parts of a picture for good: its pixels there are gone from every size, the files get new names, and what was
 * before is deleted. Each face that was found must lie in one of the boxes, and none may be found afterwards. `seen` is
 * the file name of what the person looked at.
 */
export async function coverPicture(
  req: PayloadRequest,
  { id, seen, boxes }: { id: string; seen: string; boxes: readonly Box[] },
): Promise<PictureActed> {
  const found = await readKnown(req, id, seen)
  if ('outcome' in found) return found
  if (found.isPublic) return { outcome: 'picture_public' }
  const uncovered = findUncovered(found.faces, boxes)
  if (uncovered.length > 0) return { outcome: 'faces_left', faces: uncovered }
  const prepared = await make(req, found, boxes)
  if ('outcome' in prepared) return prepared
  const { faces } = prepared.made
  if (faces === null) return { outcome: 'not_made' }
  if (faces.length > 0) return { outcome: 'faces_left', faces }
  return save(req, found, { ...prepared, faceState: 'covered' })
}

/** Searches a picture for faces once more: because it could not be done, or never was. */
export async function searchPicture(
  req: PayloadRequest,
  { id, seen }: { id: string; seen: string },
): Promise<PictureActed> {
  const found = await readKnown(req, id, seen)
  if ('outcome' in found) return found
  const prepared = await make(req, found, [])
  if ('outcome' in prepared) return prepared
  if (prepared.made.faces === null) return { outcome: 'not_made' }
  if (found.isPublic) return noteClear(req, found, prepared)
  const wasCovered = found.faceState === 'covered' && prepared.faceState === 'clear'
  return save(req, found, wasCovered ? { ...prepared, faceState: 'covered' } : prepared)
}

async function readKnown(req: PayloadRequest, id: string, seen: string): Promise<Known | { outcome: PictureRefusal }> {
  const doc = await req.payload.findByID({
    ...asSystem('who may cover a picture was asked at the door'),
    ...{ collection: 'media', id, depth: 0, disableErrors: true, req },
  })
  if (doc === null) return { outcome: 'not_found' }
  if (doc.faceState === 'expired' || !doc.filename) return { outcome: 'picture_gone' }
  if (doc.filename !== seen) return { outcome: 'picture_changed' }
  return {
    ...{ id, filename: doc.filename, faces: (doc.faces ?? []) as Box[], faceState: doc.faceState ?? 'not_scanned' },
    isPublic: await isPictureInPublicText(req, id),
  }
}

async function make(
  req: PayloadRequest,
  { filename }: Known,
  boxes: readonly Box[],
): Promise<Prepared | { outcome: PictureRefusal }> {
  const bytes =
    (await readHeldPicture(req, filename)) ?? (await readFile(path.join(mediaFolder, filename)).catch(() => null))
  if (bytes === null) return { outcome: 'picture_gone' }
  const made = await askWorkshop({ bytes, boxes })
  if (made.outcome === 'busy') return { outcome: 'busy' }
  return made.outcome === 'made' ? { made, faceState: faceStateOf(made) } : { outcome: 'not_made' }
}

/**
 * What readers see stays as it was approved, to the byte. Of a picture from before there was a search it is noted that
 * nothing was found; where something was, the text must be taken down before anything can be done about it.
 */
async function noteClear(req: PayloadRequest, { id }: Known, { faceState }: Prepared): Promise<PictureActed> {
  if (faceState !== 'clear') return { outcome: 'picture_public' }
  await req.payload.update({
    ...asSystem('the search says what it found, and nothing else changes'),
    ...{ collection: 'media', id, data: { faceState, faces: [] }, depth: 0, req },
  })
  return { outcome: 'searched', faceState }
}

/** Under a lock on the picture's row: of two people who cover at once, the second sees that it has changed. */
async function save(req: PayloadRequest, { id, filename }: Known, prepared: Prepared): Promise<PictureActed> {
  await initTransaction(req)
  try {
    const database = await databaseOf(req)
    const { rows } = await database.execute(
      sql`select 1 from media where id = ${id} and filename = ${filename} for update`,
    )
    if (rows.length === 0) {
      await killTransaction(req)
      return { outcome: 'picture_changed' }
    }
    const saved = await req.payload.update({
      ...asSystem('a picture is put in the place of what it was made from'),
      ...{ collection: 'media', id, data: {}, file: fileOf(prepared), depth: 0, req },
    })
    // Nobody is told that a face is covered because no error came.
    if (saved.filename === filename) throw new Error('the new picture is not in the place of the old one')
    await commitTransaction(req)
    return outcomeOf(prepared.faceState)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

function outcomeOf(faceState: FaceState): PictureActed {
  return { outcome: faceState === 'covered' ? 'covered' : 'searched', faceState }
}
