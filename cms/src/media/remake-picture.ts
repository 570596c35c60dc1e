import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import { databaseOf } from '../database/database-of.ts'
import { asSystem } from '../people/as-system.ts'
import { isPictureInPublicText } from '../review/keep-approved-pictures.ts'
import type { TrailAct } from '../trail/trail-acts.ts'
import { readSender } from './consented/keep-face-consents.ts'
import type { Box, Measure } from './face-boxes.ts'
import { isGone, type FaceState } from './face-state.ts'
import { readHeldPicture } from './held/hold-picture.ts'
import { mediaFolder } from './media-files.ts'
import type { Prepared } from './prepared-picture.ts'
import { fileOf } from './receive-picture.ts'
import { askWorkshop } from './workshop/ask-workshop.ts'
import type { Made } from './workshop/job.ts'

export type RemakeRefusal =
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

export type KnownPicture = {
  id: string
  filename: string
  /** Of its largest size. */
  measure: Measure
  faces: Box[]
  faceState: FaceState
  isPublic: boolean
  /** Id of an account; null: nobody knows. */
  sentBy: string | null
}

/** What is known of a picture that is to be made anew. `seen`: the file name of what the person looked at. */
export async function readKnownPicture(
  req: PayloadRequest,
  { id, seen }: { id: string; seen: string },
): Promise<KnownPicture | { outcome: RemakeRefusal }> {
  const doc = await req.payload.findByID({
    ...asSystem('who may cover or show what is in a picture was asked at the door'),
    ...{ collection: 'media', id, depth: 0, disableErrors: true, req },
  })
  if (doc === null) return { outcome: 'not_found' }
  const faceState = doc.faceState ?? 'not_scanned'
  if (isGone(faceState) || !doc.filename) return { outcome: 'picture_gone' }
  if (doc.filename !== seen) return { outcome: 'picture_changed' }
  return {
    ...{ id, filename: doc.filename, faces: (doc.faces ?? []) as Box[], faceState },
    measure: { width: doc.width ?? 0, height: doc.height ?? 0 },
    ...{ isPublic: await isPictureInPublicText(req, id), sentBy: await readSender(req, id) },
  }
}

/** From what is kept of it: what it was made from is nowhere. */
export async function remakePicture(
  req: PayloadRequest,
  { filename }: KnownPicture,
  parts: { boxes: readonly Box[]; shown?: readonly Box[] },
): Promise<Made | { outcome: RemakeRefusal }> {
  const bytes =
    (await readHeldPicture(req, filename)) ?? (await readFile(path.join(mediaFolder, filename)).catch(() => null))
  if (bytes === null) return { outcome: 'picture_gone' }
  const made = await askWorkshop({ bytes, ...parts })
  if (made.outcome === 'busy') return { outcome: 'busy' }
  return made.outcome === 'made' ? made : { outcome: 'not_made' }
}

type Replacing = {
  /** What is kept of it in the trail, by the collection's own hook. */
  act: TrailAct
  /** What must still be so, in that transaction. */
  check?: () => Promise<boolean>
}

type Replaced = 'replaced' | 'picture_changed' | 'check_failed'

/** Under a lock on the picture's row: of two people who act at once, the second sees that it has changed. */
export function replacePicture(
  req: PayloadRequest,
  { id, filename }: KnownPicture,
  prepared: Prepared,
  { act, check }: Replacing,
): Promise<Replaced> {
  return asOneAct(
    req,
    () => replace(req, { id, filename }, prepared, { act, check }),
    (outcome) => outcome === 'replaced',
  )
}

async function replace(
  req: PayloadRequest,
  { id, filename }: Pick<KnownPicture, 'id' | 'filename'>,
  prepared: Prepared,
  { act, check }: Replacing,
): Promise<Replaced> {
  // First: whoever ends a consent locks that, and then the pictures that lean on it.
  const isGood = check === undefined || (await check())
  const database = await databaseOf(req)
  const { rows } = await database.execute(
    sql`select 1 from media where id = ${id} and filename = ${filename} for update`,
  )
  if (rows.length === 0) return 'picture_changed'
  if (!isGood) return 'check_failed'
  req.context['pictureAct'] = act
  const saved = await req.payload.update({
    ...asSystem('a picture is put in the place of what it was made from'),
    ...{ collection: 'media', id, data: {}, file: fileOf(prepared), depth: 0, req },
  })
  // Nobody is told that a face is covered because no error came.
  if (saved.filename === filename) throw new Error('the new picture is not in the place of the old one')
  return 'replaced'
}
