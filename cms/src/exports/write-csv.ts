import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { CellKind, ExportRow } from './export-columns.ts'
import { neutraliseFormula } from './neutralise-formula.ts'

type CsvPlan = {
  headings: readonly string[]
  kinds: readonly CellKind[]
  rows: AsyncIterable<readonly ExportRow[]>
  language: Locale
  /** The last line, without which the file is not whole: its first field, from the number of rows above it. */
  closing: (count: number) => string
}

/**
 * A CSV by RFC 4180 (CRLF, quotes doubled), as UTF-8 with a byte order mark, without which Excel takes it for another
 * encoding. A double click opens it in the spreadsheet of the reader's country: there the decimal sign is a comma and
 * the separator a semicolon, in all our languages but English. A point would make a date of "12.05" in German.
 */
export async function* writeCsv(plan: CsvPlan): AsyncGenerator<Uint8Array> {
  const { headings, kinds, rows, language } = plan
  const style = styleOf(language)
  yield encode(`\uFEFF${headings.map((heading) => field(heading, 'text', style)).join(style.separator)}\r\n`)
  let count = 0
  for await (const batch of rows) {
    let text = ''
    for (const row of batch) text += csvLine(row, kinds, style)
    count += batch.length
    yield encode(text)
  }
  const blanks = headings.slice(1).map(() => null)
  yield encode(
    csvLine(
      [plan.closing(count), ...blanks],
      headings.map(() => 'text' as const),
      style,
    ),
  )
}

type CsvStyle = { separator: ';' | ','; decimal: ',' | '.' }

export function styleOf(language: Locale): CsvStyle {
  return language === 'en' ? { separator: ',', decimal: '.' } : { separator: ';', decimal: ',' }
}

export function csvLine(row: ExportRow, kinds: readonly CellKind[], style: CsvStyle): string {
  let line = ''
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at] ?? null
    if (at > 0) line += style.separator
    if (value !== null) line += field(value, kinds[at] ?? 'text', style)
  }
  return `${line}\r\n`
}

function field(value: string, kind: CellKind, style: CsvStyle): string {
  if (kind === 'number')
    return quoteWhereNeeded(style.decimal === '.' ? value : value.replace('.', style.decimal), style)
  return quoteWhereNeeded(kind === 'day' ? value : neutraliseFormula(value), style)
}

function quoteWhereNeeded(text: string, { separator }: CsvStyle): string {
  const needsQuotes = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text)
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}

const encoder = new TextEncoder()

function encode(text: string): Uint8Array {
  return encoder.encode(text)
}
