import { Readable } from 'node:stream'
import yazl from 'yazl'
import type { CellKind, ExportRow } from './export-columns.ts'
import { ROWS_OF_SHEET, SHEET_FOOT, sheetHead, sheetRow, workbookParts } from './sheet-xml.ts'

type XlsxPlan = {
  headings: readonly string[]
  kinds: readonly CellKind[]
  rows: AsyncIterable<readonly ExportRow[]>
  /** How many rows will come: where one sheet cannot hold them, there are several. */
  count: number
  sheetName: string
  /** Fewer than Excel's own limit, for tests. */
  rowsOfSheet?: number
}

/** Twice as quick as the usual 6, and a third larger; deflating is done beside the thread that serves everybody. */
const COMPRESSION_LEVEL = 1

/**
 * A workbook as it is written, row by row: nothing is kept but what is on its way. A ZIP's table of contents comes
 * last, so that a file that was cut off opens nowhere. Throws what `rows` throws.
 */
export async function* writeXlsx(plan: XlsxPlan): AsyncGenerator<Uint8Array> {
  const { rowsOfSheet = ROWS_OF_SHEET } = plan
  const rowsEach = rowsOfSheet - 1
  const sheets = Math.max(1, Math.ceil(plan.count / rowsEach))
  const names = Array.from({ length: sheets }, (_, at) => (at === 0 ? plan.sheetName : `${plan.sheetName} ${at + 1}`))
  const zip = new yazl.ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error: Error) => output.destroy(error))
  for (const [path, xml] of Object.entries(workbookParts(names))) zip.addBuffer(Buffer.from(xml), path)

  const rows = takeFrom(plan.rows)
  const sources = names.map((_, at) => {
    const source = Readable.from(sheet(plan, rows, rowsEach), { objectMode: false })
    source.on('error', (error) => output.destroy(error))
    zip.addReadStream(source, `xl/worksheets/sheet${at + 1}.xml`, { compressionLevel: COMPRESSION_LEVEL })
    return source
  })
  zip.end()
  try {
    for await (const chunk of output) yield chunk as Uint8Array
  } finally {
    for (const source of sources) source.destroy()
    await rows.leave()
  }
}

/** Rows by the batch, at most so many of one: the rest of it is for the next sheet. */
type RowSource = { take: (most: number) => Promise<readonly ExportRow[]>; leave: () => Promise<void> }

function takeFrom(batches: AsyncIterable<readonly ExportRow[]>): RowSource {
  const iterator = batches[Symbol.asyncIterator]()
  let kept: readonly ExportRow[] = []
  return {
    take: async (most) => {
      if (kept.length === 0) {
        const next = await iterator.next()
        kept = next.done === true ? [] : next.value
      }
      const taken = kept.slice(0, most)
      kept = kept.slice(taken.length)
      return taken
    },
    leave: async () => {
      await iterator.return?.()
    },
  }
}

async function* sheet(plan: XlsxPlan, source: RowSource, most: number): AsyncGenerator<Buffer> {
  yield Buffer.from(sheetHead(plan.headings))
  for (let written = 0; written < most;) {
    const rows = await source.take(most - written)
    if (rows.length === 0) break
    let text = ''
    for (const [at, row] of rows.entries()) text += sheetRow(row, plan.kinds, written + at + 2)
    written += rows.length
    yield Buffer.from(text)
  }
  yield Buffer.from(SHEET_FOOT)
}
