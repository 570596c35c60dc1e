import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { recordConsentEvent } from '../../consent/consent-history.ts'
import { readConsent } from '../../consent/read-consent.ts'
import { databaseOf } from '../../database/database-of.ts'
import type { PictureActed } from '../cover-picture.ts'
import { coverWithMargins, findUnanswered, findUncovered } from '../face-boxes.ts'
import { allowsFace } from '../face-state.ts'
import { readKnownPicture, remakePicture, replacePicture } from '../remake-picture.ts'
import { splitAnswers, type AnsweredBox } from './shown-face.ts'

export type FacesShown =
  | PictureActed
  /** Whoever sent a picture does not decide alone that it shows a face. */
  | { outcome: 'own_picture' }
  /** One of the consents does not allow it, or does so no more. */
  | { outcome: 'consent_missing' }

/**
 * Makes a picture in which faces are shown, each under a consent that holds now and names photographs; what no consent
 * stands for is covered, for good. Every face that was found must lie under a box that covers, as its margin then does, or
 * in one of its own that shows it; each that is found afterwards is shown. The files get new names, so what was approved before
 * has to be approved anew. `seen` is the file name of what the person (`req.user`) looked at.
 */
export async function showFaces(
  req: PayloadRequest,
  { id, seen, boxes }: { id: string; seen: string; boxes: readonly AnsweredBox[] },
): Promise<FacesShown> {
  const shownBy = req.user?.id
  const { covers, shown } = splitAnswers(boxes)
  const consents = [...new Set(shown.map(({ consent }) => consent))].toSorted()
  const found = await readKnownPicture(req, { id, seen })
  if ('outcome' in found) return found
  if (found.isPublic) return { outcome: 'picture_public' }
  if (shownBy === undefined || found.sentBy === shownBy) return { outcome: 'own_picture' }
  if (found.faceState === 'not_scanned' || found.faceState === 'scan_failed') return { outcome: 'not_made' }
  if (!(await allHold(req, consents))) return { outcome: 'consent_missing' }
  const left = findUnanswered(findUncovered(found.faces, covers), shown)
  if (left.length > 0) return { outcome: 'faces_left', faces: left }

  const made = await remakePicture(req, found, { boxes: coverWithMargins(covers, found.faces, found.measure), shown })
  if (made.outcome !== 'made') return made
  if (made.faces === null) return { outcome: 'not_made' }
  const leftThen = findUnanswered(made.faces, shown)
  if (leftThen.length > 0) return { outcome: 'faces_left', faces: leftThen }
  const showing = { faces: shown, shownBy, sentBy: found.sentBy }
  const prepared = { made, faceState: 'consented', showing } as const
  const saved = await replacePicture(req, found, prepared, {
    act: 'faces_shown',
    check: async () => {
      if (!(await allHold(req, consents, { isLocked: true }))) return false
      for (const consent of consents) await recordConsentEvent(req, { consent, event: 'face_shown' })
      return true
    },
  })
  if (saved === 'check_failed') return { outcome: 'consent_missing' }
  return saved === 'replaced' ? { outcome: 'shown', faceState: 'consented' } : { outcome: 'picture_changed' }
}

/** `isLocked`: whoever withdraws one waits until this is committed, and finds the picture then. */
async function allHold(req: PayloadRequest, consents: readonly string[], { isLocked = false } = {}): Promise<boolean> {
  const database = await databaseOf(req)
  if (consents.length === 0) return false
  if (isLocked) await database.execute(sql`select 1 from consents where id in ${[...consents]} order by id for share`)
  for (const consent of consents) if (!allowsFace(await readConsent(req, consent), new Date())) return false
  return true
}
