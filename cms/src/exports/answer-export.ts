import { createLocalReq } from 'payload'
import type { StaffRequest } from '../rest/answer-staff.ts'
import { fillIn } from '../languages/pick-words.ts'
import { logger } from '../log/logger.ts'
import { codeOf } from '../payments/error-code.ts'
import { refuse } from '../rest/refuse.ts'
import { CELL_KINDS, headingsIn, showRow, type ExportRow } from './export-columns.ts'
import { parseExport, type ExportOrder } from './export-order.ts'
import { exportWords } from './export-words.ts'
import { keepTrail } from '../trail/keep-trail.ts'
import { MOST_EXPORTS, openExportPool } from './export-pool.ts'
import { putInFrames } from './frames.ts'
import { nameCampaigns } from './name-campaigns.ts'
import { openDonationRows, type DonationRows } from './read-donation-rows.ts'
import { toWebStream } from './to-web-stream.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

let underWay = 0

const exportLog = logger.child({ part: 'exports' })

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Donations as a file for the accounts, sent while it is read. */
export async function answerExport({ request, user, payload }: StaffRequest): Promise<Response> {
  const parsed = parseExport(new URL(request.url).searchParams)
  if (parsed.outcome === 'malformed') return refuse(400, parsed.parameter)
  if (underWay >= MOST_EXPORTS) return busy()
  underWay += 1
  let rows: DonationRows | undefined
  try {
    const { order } = parsed
    const pool = openExportPool()
    const campaigns = await nameCampaigns(pool, order.language)
    rows = await openDonationRows(pool, order)
    await keepTrail(await createLocalReq({ user }, payload), { act: 'donations_exported', cause: order.format })
    const written = { rows: 0 }
    const shown = showBatches(rows, written, { language: order.language, campaigns })
    const file = writeFile(order, shown, rows.count)
    const chunks = order.isFramed ? putInFrames(file, () => written.rows) : file
    const began = performance.now()
    const end = (outcome: 'whole' | 'left' | 'broken', error?: unknown): void => {
      underWay -= 1
      // Only where the reader left before the first row: otherwise the rows have ended their transaction themselves.
      void rows?.abandon()
      const seconds = Math.round((performance.now() - began) / 100) / 10
      const line = { by: user.id, format: order.format, rows: written.rows, of: rows?.count, outcome, seconds }
      if (outcome === 'broken') exportLog.error({ ...line, code: codeOf(error) }, 'an export of donations broke off')
      else exportLog.info(line, 'donations were exported')
    }
    return new Response(toWebStream(chunks, { signal: request.signal, end }), { headers: headersOf(order, rows.count) })
  } catch (error) {
    underWay -= 1
    await rows?.abandon()
    throw error
  }
}

async function* showBatches(
  rows: DonationRows,
  written: { rows: number },
  words: Parameters<typeof showRow>[1],
): AsyncGenerator<ExportRow[]> {
  for await (const batch of rows.batches()) {
    yield batch.map((row) => showRow(row, words))
    written.rows += batch.length
  }
}

function writeFile(order: ExportOrder, rows: AsyncIterable<ExportRow[]>, count: number): AsyncGenerator<Uint8Array> {
  const { language } = order
  const common = { headings: headingsIn(language), kinds: CELL_KINDS, rows }
  return order.format === 'csv'
    ? writeCsv({ ...common, language, closing: (lines) => fillIn(exportWords.closing[language], { count: lines }) })
    : writeXlsx({ ...common, count, sheetName: exportWords.sheet[language] })
}

function headersOf(order: ExportOrder, count: number): Record<string, string> {
  const days = [order.from, order.to].filter((day) => day !== null).join('_')
  const name = `donations${days === '' ? '' : `_${days}`}.${order.format}`
  return {
    'Content-Type': order.isFramed ? 'application/octet-stream' : TYPES[order.format],
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Rows': String(count),
  }
}

function busy(): Response {
  const body = { errors: [{ message: 'Other exports are under way. Try again in a minute.' }] }
  return Response.json(body, { status: 429, headers: { 'Retry-After': '60', 'Cache-Control': 'no-store' } })
}
