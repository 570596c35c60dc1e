import { createHash } from 'node:crypto'
import type { Books } from '../../donations/books.ts'
import type { Box } from '../face-boxes.ts'
import { findResidue } from './find-residue.ts'
import { listServedFiles, type ServedFile } from './list-served-files.ts'

export type Looking = {
  /** The bytes of a file as readers get them; null: it is not to be had now. */
  read: (file: string) => Promise<Uint8Array | null>
  /** Faces, in pixels of the picture; null: the search could not be done. */
  search: (bytes: Uint8Array) => Promise<readonly Box[] | null>
  bounds?: Bounds
}

/** Of one night. */
export type Bounds = { searches: number; files: number; minutes: number }

/**
 * A search takes two seconds of one core at the lowest priority, reading a file some milliseconds: a new site of two
 * thousand pictures is through in eight nights, and each file is fetched again every few weeks.
 */
const ONE_NIGHT: Bounds = { searches: 250, files: 3000, minutes: 40 }

/**
 * Looks at files of pictures as they are served, one after the other: first those never looked at, the newest first, then
 * those that were not fetched for longest. Where the bytes are those that were looked at, nothing more is done.
 */
export async function lookAtServedPictures(books: Books, { read, search, bounds = ONE_NIGHT }: Looking): Promise<void> {
  const served = await listServedFiles(books)
  await books.query('DELETE FROM picture_looks WHERE NOT file = ANY($1::text[])', [served.map(({ file }) => file)])
  const known = await readKnown(books)
  const end = Date.now() + bounds.minutes * 60_000
  let [files, searches] = [bounds.files, bounds.searches]
  for (const one of inOrder(served, known)) {
    if (files <= 0 || Date.now() > end) return
    const before = known.get(one.file)
    // Left for the next night: a file of which the half was looked at would count as looked at.
    if (one.isLargest && !before?.isSearched && searches <= 0) continue
    files -= 1
    const bytes = await read(one.file)
    if (bytes === null) continue
    const digest = createHash('sha256').update(bytes).digest()
    if (before?.digest.equals(digest) && (before.isSearched || !one.isLargest)) {
      await books.query('UPDATE picture_looks SET fetched_at = now() WHERE file = $1', [one.file])
      continue
    }
    if (one.isLargest) searches -= 1
    const faces = one.isLargest ? await search(bytes) : null
    await keep(books, one, { digest, residue: findResidue(bytes), faces })
  }
}

type Known = { digest: Buffer; isSearched: boolean; fetchedAt: Date }

async function readKnown(books: Books): Promise<Map<string, Known>> {
  const { rows } = await books.query<Known & { file: string }>(
    'SELECT file, digest, is_searched AS "isSearched", fetched_at AS "fetchedAt" FROM picture_looks',
  )
  return new Map(rows.map(({ file, ...row }) => [file, row]))
}

function inOrder(served: readonly ServedFile[], known: ReadonlyMap<string, Known>): ServedFile[] {
  const lastOf = ({ file }: ServedFile): number => known.get(file)?.fetchedAt.getTime() ?? 0
  return served.toSorted((one, other) => lastOf(one) - lastOf(other))
}

/** A file whose search could not be done is kept as that, and looked at again. */
async function keep(
  books: Books,
  { file, media }: ServedFile,
  { digest, residue, faces }: { digest: Buffer; residue: readonly string[]; faces: readonly Box[] | null },
): Promise<void> {
  await books.query(
    `INSERT INTO picture_looks (file, media, digest, residue, is_searched, faces) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (file) DO UPDATE SET media = excluded.media, digest = excluded.digest, residue = excluded.residue,
       is_searched = excluded.is_searched, faces = excluded.faces, looked_at = now(), fetched_at = now()`,
    [file, media, digest, residue, faces !== null, JSON.stringify(faces ?? [])],
  )
}
