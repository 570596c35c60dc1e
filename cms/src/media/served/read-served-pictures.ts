import type { Books } from '../../donations/books.ts'
import { readWithheld } from '../../withdrawal/withheld-stories.ts'
import { findUncovered, type Box } from '../face-boxes.ts'
import { RESIDUES, type Residue } from './find-residue.ts'
import { listServedFiles, type ServedFile } from './list-served-files.ts'

/** What is wrong with a picture that readers see now. */
export type PictureFaults = {
  media: string
  residue: Residue[]
  /** Faces that are neither covered nor shown under a consent that holds. */
  faces: number
  /** The search for faces could not be done. */
  isUnsearched: boolean
  /** A small one of its files, to be recognised by. */
  file: string
  /** The texts in which readers see it. */
  shownBy: ShowingText[]
}

export type ShowingText = { collection: string; id: string }

export type ServedPictures = {
  total: number
  /** Of which some file was not looked at yet. */
  waiting: number
  faults: PictureFaults[]
}

/** As the last looks left it, for what is served at this moment and under the consents of this moment. */
export async function readServedPictures(books: Books): Promise<ServedPictures> {
  const pictures = groupByMedia(await listServedFiles(books))
  const looks = await readLooks(books)
  const shown = await readShownBoxes(books)
  const waiting = [...pictures.values()].filter((files) => files.some(({ file }) => !looks.has(file))).length
  const faults = [...pictures].flatMap(([media, files]) => {
    const fault = judge(files, looks, shown.get(media) ?? [])
    const { file = '' } = files.find(({ isLargest }) => !isLargest) ?? files[0] ?? {}
    return fault === null ? [] : [{ media, file, ...fault }]
  })
  const texts = await readShowingTexts(
    books,
    faults.map(({ media }) => media),
  )
  const withTexts = faults.map((fault) => ({ ...fault, shownBy: textsOf(texts.get(fault.media) ?? []) }))
  return { total: pictures.size, waiting, faults: withTexts }
}

type ShowingRow = ShowingText & { media: string }

async function readShowingTexts(books: Books, media: readonly string[]): Promise<Map<string, ShowingRow[]>> {
  if (media.length === 0) return new Map()
  const { rows } = await books.query<ShowingRow>(
    `SELECT picture AS media, collection, document AS id FROM shown_pictures
     WHERE picture = ANY($1::uuid[]) AND NOT (collection = 'stories' AND document = ANY($2::uuid[]))
     ORDER BY collection DESC, document`,
    [media, await readWithheld(books)],
  )
  return groupByMedia(rows)
}

function textsOf(rows: readonly ShowingRow[]): ShowingText[] {
  return rows.map(({ collection, id }) => ({ collection, id }))
}

type Look = { file: string; residue: string[]; isSearched: boolean; faces: Box[] }

function judge(
  files: readonly ServedFile[],
  looks: ReadonlyMap<string, Look>,
  shown: readonly Box[],
): Pick<PictureFaults, 'residue' | 'faces' | 'isUnsearched'> | null {
  const found = files.flatMap(({ file, isLargest }) => {
    const look = looks.get(file)
    return look === undefined ? [] : [{ ...look, isLargest }]
  })
  const residue = RESIDUES.filter((one) => found.some((look) => look.residue.includes(one)))
  const all = found.flatMap((look) => look.faces)
  const faces = findUncovered(all, shown.map(withSlack)).length
  const isUnsearched = found.some((look) => look.isLargest && !look.isSearched)
  return residue.length > 0 || faces > 0 || isUnsearched ? { residue, faces, isUnsearched } : null
}

/** Encoding moves what is found by some pixels. */
function withSlack({ x, y, width, height }: Box): Box {
  const [across, down] = [Math.max(4, width / 10), Math.max(4, height / 10)]
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down }
}

async function readLooks(books: Books): Promise<Map<string, Look>> {
  const { rows } = await books.query<Look>(
    'SELECT file, residue, is_searched AS "isSearched", faces FROM picture_looks',
  )
  return new Map(rows.map((look) => [look.file, look]))
}

async function readShownBoxes(books: Books): Promise<Map<string, Box[]>> {
  const { rows } = await books.query<Box & { media: string }>('SELECT media, x, y, width, height FROM face_consents')
  return groupByMedia(rows)
}

function groupByMedia<Row extends { media: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.media)
    if (group) group.push(row)
    else groups.set(row.media, [row])
  }
  return groups
}
