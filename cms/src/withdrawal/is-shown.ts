import type { Books } from '../donations/books.ts'
import { readWithheld } from './withheld-stories.ts'

/**
 * Whether a file of this name belongs to a picture that a public text shows to readers now: of a story, only while a
 * consent covers one of its public languages; with a face in it, only while the person behind it agrees.
 */
export async function isShown(books: Books, filename: string): Promise<boolean> {
  const stem = /^[0-9a-f]{32}(?=[.-])/.exec(filename)?.[0]
  if (stem === undefined) return false
  const { rows } = await books.query(
    `SELECT FROM media JOIN shown_pictures shown ON shown.picture = media.id
     WHERE split_part(media.filename, '.', 1) = $1
       AND (media.face_state <> 'consented' OR shows_faces(media.id))
       AND (shown.collection <> 'stories' OR NOT shown.document = ANY($2::uuid[]) AND EXISTS (
         SELECT FROM stories story JOIN stories_locales text ON text._parent_id = story.id
         WHERE story.id = shown.document AND text._status = 'published'
           AND consent_covers(story.consent_id, text._locale::text)
       )) LIMIT 1`,
    [stem, await readWithheld(books)],
  )
  return rows.length > 0
}
