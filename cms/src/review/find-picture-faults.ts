import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { readFaceConsents } from '../media/consented/keep-face-consents.ts'
import { findPictureFault, type PictureFault } from '../media/face-state.ts'
import { asSystem } from '../people/as-system.ts'
import type { PictureContent } from './describe-content.ts'

/** A picture that may not be shown in public as it is. */
export type FaultyPicture = { id: string; fault: PictureFault }

/** Which of the pictures of a text, as read in its language, keep it from being public; in the transaction of `req`. */
export async function findPictureFaults(
  req: PayloadRequest,
  pictures: readonly PictureContent[],
  locale: Locale,
  now = new Date(),
): Promise<FaultyPicture[]> {
  if (pictures.length === 0) return []
  const { docs } = await req.payload.find({
    ...asSystem('what may be public is the same for whoever asks'),
    collection: 'media',
    where: { id: { in: pictures.map(({ id }) => id) } },
    select: { faceState: true },
    depth: 0,
    pagination: false,
    req,
  })
  const consents = await readFaceConsents(
    req,
    pictures.map(({ id }) => id),
  )
  return pictures.flatMap(({ id, alt, isDecorative }) => {
    const faceState = docs.find((doc) => doc.id === id)?.faceState ?? 'not_scanned'
    const fault = findPictureFault({ faceState, consents: consents.get(id) ?? [], locale, alt, isDecorative }, now)
    return fault === null ? [] : [{ id, fault }]
  })
}
