import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { PayloadRequest, UploadConfig } from 'payload'
import { environment } from '../environment.ts'

export const mediaFolder = path.resolve(environment.DATA_DIR, 'media')

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

/**
 * 404 for a file that is not there; Payload would answer 500. Whether a name has a sensible form is the door's care.
 * (Payload's type knows only handlers that always answer or never do, hence the assertion.)
 */
export const answerMissingFile = (async (_req: PayloadRequest, { params }: { params: { filename: string } }) => {
  const found = await stat(path.join(mediaFolder, path.basename(params.filename))).catch(() => undefined)
  if (found?.isFile()) return undefined
  return Response.json({ errors: [{ message: 'There is nothing here.' }] }, { status: 404 })
}) as FileHandler
