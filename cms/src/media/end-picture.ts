import type { Books } from '../donations/books.ts'
import { writeTrailInBooks } from '../trail/keep-trail.ts'
import type { TrailAct } from '../trail/trail-acts.ts'
import type { FaceState } from './face-state.ts'

/** `by`: whose act it is; null: the system. */
type Ending = { faceState: FaceState; act: TrailAct; by: string | null }

/**
 * Leaves nothing of a picture but its record, which says why, in the transaction of `books`. Its files go after the
 * commit, in every size (`removeFiles`). What readers still see of it is the caller's care.
 */
export async function endPicture(books: Books, media: string, { faceState, act, by }: Ending): Promise<void> {
  await books.query(
    `WITH ended AS (DELETE FROM face_consents WHERE media = $1 RETURNING consent)
     INSERT INTO consent_history (consent, actor, event, changes)
     SELECT DISTINCT consent, $2::uuid, 'faces_destroyed', '{}'::jsonb FROM ended`,
    [media, by],
  )
  await books.query(
    `INSERT INTO files_to_remove (stem) SELECT split_part(filename, '.', 1) FROM media WHERE id = $1 AND filename <> ''
     ON CONFLICT DO NOTHING`,
    [media],
  )
  await books.query(
    `UPDATE media SET face_state = $2, faces = NULL, filesize = 0,
       unused_since = NULL, ends_on = NULL, kept_at = NULL, kept_by = NULL WHERE id = $1`,
    [media, faceState],
  )
  await writeTrailInBooks(books, { act, actor: by, collection: 'media', document: media })
}
