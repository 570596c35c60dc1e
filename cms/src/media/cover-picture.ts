import type { PayloadRequest } from 'payload'
import { asSystem } from '../people/as-system.ts'
import { coverWithMargins, findUncovered, type Box } from './face-boxes.ts'
import type { FaceState } from './face-state.ts'
import { faceStateOf, type Prepared } from './prepared-picture.ts'
import {
  readKnownPicture,
  remakePicture,
  replacePicture,
  type KnownPicture,
  type RemakeRefusal,
} from './remake-picture.ts'

export type PictureActed =
  | { outcome: 'covered' | 'searched' | 'shown'; faceState: FaceState }
  /** Something of a face would still be seen, or was found again: there. Nothing was changed. */
  | { outcome: 'faces_left'; faces: Box[] }
  | { outcome: RemakeRefusal }

/**
 * Covers parts of a picture for good: its pixels there are gone from every size, the files get new names, and what was
 * before is deleted. Each face that was found must lie under one of the boxes, the margin around it is covered with it, and
 * none may be found afterwards. `seen` is the file name of what the person looked at.
 */
export async function coverPicture(
  req: PayloadRequest,
  { id, seen, boxes }: { id: string; seen: string; boxes: readonly Box[] },
): Promise<PictureActed> {
  const found = await readKnownPicture(req, { id, seen })
  if ('outcome' in found) return found
  if (found.isPublic) return { outcome: 'picture_public' }
  const uncovered = findUncovered(found.faces, boxes)
  if (uncovered.length > 0) return { outcome: 'faces_left', faces: uncovered }
  const made = await remakePicture(req, found, { boxes: coverWithMargins(boxes, found.faces, found.measure) })
  if (made.outcome !== 'made') return made
  if (made.faces === null) return { outcome: 'not_made' }
  if (made.faces.length > 0) return { outcome: 'faces_left', faces: made.faces }
  return save(req, found, { made, faceState: 'covered' }, 'covered')
}

/**
 * Searches a picture for faces once more: because it could not be done, or never was. Where some were found they are
 * covered or agreed to, and not looked for until the machine misses them.
 */
export async function searchPicture(
  req: PayloadRequest,
  { id, seen }: { id: string; seen: string },
): Promise<PictureActed> {
  const found = await readKnownPicture(req, { id, seen })
  if ('outcome' in found) return found
  if (found.faceState === 'faces_found') return { outcome: 'faces_left', faces: found.faces }
  if (found.faceState === 'consented') return { outcome: 'picture_changed' }
  const made = await remakePicture(req, found, { boxes: [] })
  if (made.outcome !== 'made') return made
  if (made.faces === null) return { outcome: 'not_made' }
  // Of a picture from before there was a search nobody knows who sent it: whoever has it searched shows no face in it alone.
  const prepared = { made, faceState: faceStateOf(made), sentBy: found.sentBy ?? req.user?.id ?? null }
  if (found.isPublic) return noteClear(req, found, prepared)
  const wasCovered = found.faceState === 'covered' && prepared.faceState === 'clear'
  return save(req, found, wasCovered ? { ...prepared, faceState: 'covered' } : prepared, 'searched')
}

/**
 * What readers see stays as it was approved, to the byte. Of a picture from before there was a search it is noted that
 * nothing was found; where something was, the text must be taken down before anything can be done about it.
 */
async function noteClear(req: PayloadRequest, { id }: KnownPicture, { faceState }: Prepared): Promise<PictureActed> {
  if (faceState !== 'clear') return { outcome: 'picture_public' }
  req.context['pictureAct'] = 'picture_searched'
  await req.payload.update({
    ...asSystem('the search says what it found, and nothing else changes'),
    ...{ collection: 'media', id, data: { faceState, faces: [] }, depth: 0, req },
  })
  return { outcome: 'searched', faceState }
}

async function save(
  req: PayloadRequest,
  found: KnownPicture,
  prepared: Prepared,
  outcome: 'covered' | 'searched',
): Promise<PictureActed> {
  const act = outcome === 'covered' ? 'picture_covered' : 'picture_searched'
  const saved = await replacePicture(req, found, prepared, { act })
  return saved === 'replaced' ? { outcome, faceState: prepared.faceState } : { outcome: 'picture_changed' }
}
