import { LOCALES } from '@campaign/shared/locales/locales.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportRow } from './export-columns.ts'
import { neutraliseFormula } from './neutralise-formula.ts'
import { parseCsv } from './trial/parse-csv.ts'
import { gather, inBatches, TRIAL_HEADINGS, TRIAL_KINDS } from './trial/rows.ts'
import { csvLine, styleOf, writeCsv } from './write-csv.ts'

async function write(rows: readonly ExportRow[], language: (typeof LOCALES)[number]): Promise<string> {
  const closing = (count: number): string => `Fin, ${count}`
  const plan = { headings: TRIAL_HEADINGS, kinds: TRIAL_KINDS, rows: inBatches(rows), language, closing }
  return (await gather(writeCsv(plan))).toString('utf8')
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('"', ';', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ', 'é', '＝') }),
)

describe('a CSV', () => {
  it('begins with the mark by which Excel knows UTF-8, and says at its end that it is whole', async () => {
    const text = await write([['a', '1.50', '2026-11-22']], 'fr')
    expect(text).toBe('\uFEFFTexte;Nombre;Jour\r\na;1,50;2026-11-22\r\nFin, 1;;\r\n')
  })

  it('separates and writes decimals as the spreadsheet of the language does', async () => {
    expect(await write([['a;b,c', '-0.05', null]], 'en')).toContain('\r\n"a;b,c",-0.05,\r\n')
    for (const language of ['fr', 'ru', 'uk', 'de'] as const)
      expect(await write([['a;b,c', '-0.05', null]], language)).toContain('\r\n"a;b,c";-0,05;\r\n')
  })

  it('gives every text back as it was, or with an apostrophe where it would be a formula', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 5 }), fc.constantFrom(...LOCALES), (texts, language) => {
        const style = styleOf(language)
        const kinds = texts.map(() => 'text' as const)
        const line = csvLine(texts, kinds, style)
        expect(parseCsv(line + line, style.separator)).toEqual([
          texts.map(neutraliseFormula),
          texts.map(neutraliseFormula),
        ])
      }),
      { numRuns: 2000 },
    )
  })

  it('lets no field of text begin as a formula does', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[field = ''] = []] = parseCsv(csvLine([text], ['text'], styleOf('fr')), ';')
        expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('leaves negative numbers numbers', () => {
    expect(csvLine(['-12.50'], ['number'], styleOf('fr'))).toBe('-12,50\r\n')
    expect(csvLine(['-12.50'], ['number'], styleOf('en'))).toBe('-12.50\r\n')
  })
})
