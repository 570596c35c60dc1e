import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { reachOf } from '../people/access-to.ts'
import { sayTo } from '../languages/say-to.ts'
import { isPictureInPublicText } from '../review/keep-approved-pictures.ts'
import { reviewFaults } from '../review/review-words.ts'
import { faceStateOf, type Prepared, preparedIn, setPrepared } from './prepared-picture.ts'
import { giveRandomName } from './give-random-name.ts'
import { receiveFaults } from './receive-words.ts'
import { limitUploads } from './limit-uploads.ts'
import { recogniseFile } from './recognise-file.ts'
import { askWorkshop } from './workshop/ask-workshop.ts'
import type { NotMade } from './workshop/job.ts'

/**
 * A file that comes with a request is made anew before anything else happens to it: Payload never sees what was sent,
 * only the pixels that are left of it. Nothing is written yet. What is no picture is refused with words that help.
 */
export const receivePicture: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update')) return
  // Payload refuses them itself, a moment later; a file of theirs is not opened.
  if (!overrideAccess && reachOf(req.user, 'media', operation) === undefined) return
  const { id } = args as { id?: unknown }
  if (operation === 'update' && typeof id === 'string' && (await isPictureInPublicText(req, id)))
    throw new APIError(sayTo(req, reviewFaults.pictureIsPublic), 403, null, true)
  if (preparedIn(req) !== undefined) return
  // What the system does in somebody's name, they did not send.
  if (!overrideAccess) await limitUploads(req)
  req.file = fileOf(await prepare(req, req.file.data))
}

/** Lets a picture that was made elsewhere (covered, searched again) take the same way as one that was just sent. */
export function fileOf(prepared: Prepared): NonNullable<PayloadRequest['file']> {
  const data = Buffer.from(prepared.made.full.bytes)
  setPrepared(data, prepared)
  return { data, mimetype: 'image/webp', name: giveRandomName('webp'), size: data.length }
}

async function prepare(req: PayloadRequest, bytes: Uint8Array): Promise<Prepared> {
  const recognised = recogniseFile(bytes)
  if (recognised.is === 'refused')
    throw refusal(req, receiveFaults[recognised.kind], recognised.kind === 'empty' ? 400 : 415)
  const made = await askWorkshop({ bytes, boxes: [] })
  if (made.outcome !== 'made') throw refusal(req, receiveFaults[made.outcome], STATUS[made.outcome])
  return { made, faceState: faceStateOf(made), sentBy: req.user?.id ?? null }
}

const STATUS: Record<NotMade['outcome'], number> = {
  unreadable: 400,
  too_many_pixels: 413,
  animation: 415,
  busy: 429,
  gave_up: 400,
}

function refusal(
  req: PayloadRequest,
  words: (typeof receiveFaults)[keyof typeof receiveFaults],
  status: number,
): APIError {
  return new APIError(sayTo(req, words), status, null, true)
}
