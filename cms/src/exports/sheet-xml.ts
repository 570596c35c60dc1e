import type { CellKind, ExportRow } from './export-columns.ts'

// The parts of a workbook by ECMA-376, as little as Excel needs. Texts are inline strings, so that no cell can be a
// formula and no table of strings has to be kept in memory until the end.

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DOCUMENT_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Rows a sheet may have, the headings included. */
export const ROWS_OF_SHEET = 1_048_576

/** Everything but the sheets, by path. */
export function workbookParts(sheetNames: readonly string[]): Record<string, string> {
  const numbers = sheetNames.map((_, at) => at + 1)
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${DOCUMENT_RELATIONS}/${type}" Target="${target}"/>`
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${CONTENT}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT_RELATIONS}"><sheets>${sheetNames.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${numbers.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${relation(`rId${numbers.length + 1}`, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.000"/><numFmt numFmtId="166" formatCode="0.0000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${cellFormat(0, 0)}${cellFormat(0, 1)}${cellFormat(164, 0)}${cellFormat(1, 0)}${cellFormat(2, 0)}${cellFormat(165, 0)}${cellFormat(166, 0)}</cellXfs></styleSheet>`,
  }
}

function cellFormat(number: number, font: number): string {
  return `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0"${number > 0 ? ' applyNumberFormat="1"' : ''}${font > 0 ? ' applyFont="1"' : ''}/>`
}

const PLAIN = 0
const HEADING = 1
const DAY = 2
/** By how many decimals; an exchange rate may have more, and is shown as it is. */
const DECIMALS: readonly number[] = [3, 4, PLAIN, 5, 6]
const TWO_DECIMALS = 4

/** What stands before the rows: the headings, which stay in sight. */
export function sheetHead(headings: readonly string[]): string {
  const cells = headings.map((heading, at) => textCell(`${columnName(at)}1`, heading, HEADING)).join('')
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${headings.length}" width="20" customWidth="1"/></cols><sheetData><row r="1">${cells}</row>`
}

export const SHEET_FOOT = '</sheetData></worksheet>'

/** One row; `number` counts from 1, the headings being the first. */
export function sheetRow(row: ExportRow, kinds: readonly CellKind[], number: number): string {
  let cells = ''
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at] ?? null
    if (value !== null) cells += cell(columnName(at) + String(number), value, kinds[at] ?? 'text')
  }
  return `<row r="${number}">${cells}</row>`
}

function cell(place: string, value: string, kind: CellKind): string {
  if (kind === 'number') return `<c r="${place}" s="${formatOf(value)}"><v>${value}</v></c>`
  if (kind === 'day') return `<c r="${place}" s="${DAY}"><v>${dayNumber(value)}</v></c>`
  return textCell(place, value, PLAIN)
}

function formatOf(number: string): number {
  const point = number.indexOf('.')
  const decimals = point < 0 ? 0 : number.length - point - 1
  return decimals === 2 ? TWO_DECIMALS : (DECIMALS[decimals] ?? PLAIN)
}

const DAY_MILLISECONDS = 86_400_000
/** Excel counts days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30)

function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY_MILLISECONDS
}

function textCell(place: string, text: string, style: number): string {
  const keepsSpace = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''
  const format = style === PLAIN ? '' : ` s="${style}"`
  return `<c r="${place}"${format} t="inlineStr"><is><t${keepsSpace}>${escapeText(text)}</t></is></c>`
}

/** More than this Excel does not take in a cell. */
const LONGEST_TEXT = 32_767

/** Most texts have nothing to escape. */
const NEEDS_ESCAPING = /[&<>"\u0000-\u001F\uFFFE\uFFFF\uD800-\uDFFF]|_x[0-9A-Fa-f]{4}_/

export function escapeText(text: string): string {
  if (text.length <= LONGEST_TEXT && !NEEDS_ESCAPING.test(text)) return text
  // "_x0041_" is Excel's way of writing "A": written out, it must not become one.
  return escapeXml(text.slice(0, LONGEST_TEXT).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

function escapeXml(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}

const names: string[] = []

/** A, B, … Z, AA, AB, … */
function columnName(at: number): string {
  const known = names[at]
  if (known !== undefined) return known
  const last = String.fromCharCode(65 + (at % 26))
  const name = at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last
  names[at] = name
  return name
}
