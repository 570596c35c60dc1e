import type { Books } from '../donations/books.ts'
import { readWithheld } from './withheld-stories.ts'

/** Whether a file of this name belongs to a picture that a public text shows to readers now. */
export async function isShown(books: Books, filename: string): Promise<boolean> {
  const stem = /^[0-9a-f]{32}(?=[.-])/.exec(filename)?.[0]
  if (stem === undefined) return false
  const { rows } = await books.query(
    `SELECT FROM media JOIN shown_pictures shown ON shown.picture = media.id
     WHERE split_part(media.filename, '.', 1) = $1
       AND NOT (shown.collection = 'stories' AND shown.document = ANY($2::uuid[])) LIMIT 1`,
    [stem, await readWithheld(books)],
  )
  return rows.length > 0
}
