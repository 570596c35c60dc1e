import type { Books } from '../../donations/books.ts'
import { readWithheld } from '../../withdrawal/withheld-stories.ts'

/** One file of a picture that readers are handed out now; `isLargest`: in pixels of which its faces are told. */
export type ServedFile = { media: string; file: string; isLargest: boolean }

/** Every file that is handed out now (`withdrawal/is-shown.ts` asks the same of one), those of the newest pictures first. */
export async function listServedFiles(books: Books): Promise<ServedFile[]> {
  const { rows } = await books.query<ServedFile>(
    `SELECT media.id AS media, named.file, named.file = media.filename AS "isLargest"
     FROM media, unnest(ARRAY[filename, sizes_small_filename, sizes_large_filename, sizes_small_avif_filename,
       sizes_large_avif_filename, sizes_full_avif_filename]::text[]) WITH ORDINALITY AS named (file, at)
     WHERE named.file <> '' AND (media.face_state <> 'consented' OR shows_faces(media.id)) AND EXISTS (
       SELECT FROM shown_pictures shown WHERE shown.picture = media.id
         AND NOT (shown.collection = 'stories' AND shown.document = ANY($1::uuid[])))
     ORDER BY media.updated_at DESC, media.id, named.at`,
    [await readWithheld(books)],
  )
  return rows
}
