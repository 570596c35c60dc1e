import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, UploadConfig } from 'payload'
import { environment } from '../environment.ts'
import { languageOf } from '../languages/pick-words.ts'
import { principalsOf } from '../people/principals.ts'
import { refuse, sayRefusal } from '../rest/refuse.ts'
import { readHeldPicture } from './held/hold-picture.ts'

export const mediaFolder = path.resolve(environment.DATA_DIR, 'media')

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

/**
 * A picture that is held is opened for staff who work on texts, and for nobody else: who may read pictures at all was
 * asked before. 404 for a file that is not there; Payload would answer 500. Whether a name has a sensible form is the
 * door's care. (Payload's type knows only handlers that always answer or never do, hence the assertion.)
 */
export const answerFile = (async (req: PayloadRequest, { params }: { params: { filename: string } }) => {
  const name = path.basename(params.filename)
  const found = await stat(path.join(mediaFolder, name)).catch(() => undefined)
  if (found?.isFile()) return undefined
  const held = principalsOf(req.user).includes('site') ? null : await readHeldPicture(req, name)
  if (held === null) return sayRefusal(refuse(404), languageOf(req.i18n))
  return new Response(new Uint8Array(held), {
    headers: { 'Content-Type': 'image/webp', 'Content-Length': String(held.length), 'Cache-Control': 'no-store' },
  })
}) as FileHandler
