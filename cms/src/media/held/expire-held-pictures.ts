import type { Books } from '../../donations/books.ts'

/** How long a picture may wait to be covered. Hours. */
export const HELD_HOURS = 72

/** Deletes what waited too long, and says so in the picture's record: it must be uploaded anew. Safe to repeat. */
export async function expireHeldPictures(books: Books): Promise<void> {
  await books.query(
    `WITH gone AS (
       DELETE FROM held_pictures WHERE media IN (
         SELECT media FROM held_pictures WHERE held_since < now() - make_interval(hours => $1)
       ) RETURNING media
     )
     UPDATE media SET face_state = 'expired', faces = NULL, filesize = 0 WHERE id IN (SELECT media FROM gone)`,
    [HELD_HOURS],
  )
}
