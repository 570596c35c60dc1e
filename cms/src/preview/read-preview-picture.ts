import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PreviewPictureRequest } from '@campaign/shared/preview/preview.ts'
import { createLocalReq, type Payload } from 'payload'
import { readHeldPicture } from '../media/held/hold-picture.ts'
import { mediaFolder } from '../media/media-files.ts'
import { isFor } from './exchange-token.ts'
import { findPreviewer } from './find-previewer.ts'
import { mayBePreviewed } from './may-be-previewed.ts'
import { openClaims, type PreviewKeys } from './preview-seal.ts'

/** As the media room makes them up: nothing that could be a path. */
const NAME = /^[0-9a-f]{32}(?:-[0-9]+x[0-9]+)?\.(?:webp|avif)$/

/**
 * The bytes of a picture for somebody who looks at a draft: also one that no public text shows, and one that is held
 * until its faces are covered. Null unless the grant holds and they may read pictures.
 */
export async function readPreviewPicture(
  payload: Payload,
  { address, grant, name }: PreviewPictureRequest,
  keys: PreviewKeys,
): Promise<Buffer | null> {
  const claims = NAME.test(name) ? openClaims('grant', grant, keys, Math.floor(Date.now() / 1000)) : null
  if (claims === null || !isFor(claims, address)) return null
  const user = await findPreviewer(payload, claims)
  if (user === null || !(await mayBePreviewed(payload, address))) return null
  const { totalDocs } = await payload.count({
    overrideAccess: false,
    user,
    collection: 'media',
    where: { filename: { like: name.slice(0, 32) } },
  })
  if (totalDocs === 0) return null
  const stored = await readFile(path.join(mediaFolder, name)).catch(() => null)
  return stored ?? readHeldPicture(await createLocalReq({ user }, payload), name)
}
