import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { ExportRow } from './export-columns.ts'
import { escapeText } from './sheet-xml.ts'
import { gather, inBatches, TRIAL_HEADINGS, TRIAL_KINDS } from './trial/rows.ts'
import { writeXlsx } from './write-xlsx.ts'

async function write(rows: readonly ExportRow[], rowsOfSheet?: number): Promise<Buffer> {
  const plan = {
    headings: TRIAL_HEADINGS,
    kinds: TRIAL_KINDS,
    rows: inBatches(rows),
    count: rows.length,
    sheetName: 'Dons',
  }
  return gather(writeXlsx(rowsOfSheet === undefined ? plan : { ...plan, rowsOfSheet }))
}

const isXmlText = (text: string): boolean =>
  // XML has no way to write these, and Excel reads an escape into some texts; both are tested apart.
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]|_x[0-9A-Fa-f]{4}_/u.test(text)

describe('a workbook', () => {
  it('is read back by another program: headings, texts, exact decimals, days', async () => {
    const { sheets } = await readXlsx(
      await write([
        ['Дон', '1234.50', '2026-11-22'],
        [null, '-0.005', null],
        ['a', '150', '2024-02-29'],
      ]),
    )
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.name).toBe('Dons')
    expect(sheets[0]?.rows).toEqual([
      TRIAL_HEADINGS,
      ['Дон', 1234.5, new Date('2026-11-22T00:00:00Z')],
      [null, -0.005, null],
      ['a', 150, new Date('2024-02-29T00:00:00Z')],
    ])
  })

  it('keeps every text as it is, formulas included, and none is calculated', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }).filter(isXmlText), { minLength: 1, maxLength: 8 }),
        async (texts) => {
          const hostile = [...texts, '=1+1', '+1', '-1', '@SUM(1)', ' a ', '<b>&amp;"', ']]>', '\r\n', '\t=1']
          const file = await write(hostile.map((text) => [text, '1', '2026-01-01']))
          const { sheets } = await readXlsx(file)
          expect(sheets[0]?.rows.slice(1).map(([text]) => text)).toEqual(hostile)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('goes on in another sheet, with the headings, where one is full', async () => {
    const rows = Array.from({ length: 25 }, (_, at): ExportRow => [`zeile ${at}`, String(at), null])
    const { sheets } = await readXlsx(await write(rows, 11))
    expect(sheets.map(({ name }) => name)).toEqual(['Dons', 'Dons 2', 'Dons 3'])
    expect(sheets.map((sheet) => sheet.rows[0])).toEqual([TRIAL_HEADINGS, TRIAL_HEADINGS, TRIAL_HEADINGS])
    const all = sheets.flatMap((sheet) => sheet.rows.slice(1).map(([text]) => text))
    expect(all).toEqual(rows.map(([text]) => text))
  })

  it('is a workbook too when there is nothing to export', async () => {
    const { sheets } = await readXlsx(await write([]))
    expect(sheets[0]?.rows).toEqual([TRIAL_HEADINGS])
  })

  it('that breaks off throws, and what was written opens nowhere', async () => {
    async function* breaking(): AsyncGenerator<ExportRow[]> {
      yield* inBatches([['a', '1', null]])
      throw new Error('the database is gone')
    }
    const plan = { headings: TRIAL_HEADINGS, kinds: TRIAL_KINDS, rows: breaking(), count: 2, sheetName: 'Dons' }
    const got: Uint8Array[] = []
    await expect(async () => {
      for await (const chunk of writeXlsx(plan)) got.push(chunk)
    }).rejects.toThrow('the database is gone')
    await expect(readXlsx(Buffer.concat(got))).rejects.toThrow(/zip/i)
  })

  it('lets go of the rows when it is left', async () => {
    let isLeft = false
    async function* endless(): AsyncGenerator<ExportRow[]> {
      try {
        for (;;) yield* inBatches([['a', '1', null]])
      } finally {
        isLeft = true
      }
    }
    const plan = { headings: TRIAL_HEADINGS, kinds: TRIAL_KINDS, rows: endless(), count: 1e6, sheetName: 'Dons' }
    let size = 0
    for await (const chunk of writeXlsx(plan)) if ((size += chunk.length) > 20_000) break
    expect(isLeft).toBe(true)
  })
})

describe('what XML cannot hold', () => {
  it('is replaced, and what Excel would read as an escape is escaped itself', () => {
    expect(escapeText('a\u0000b\u001Fc\uD800d')).toBe('a\uFFFDb\uFFFDc\uFFFDd')
    expect(escapeText('_x0041_')).toBe('_x005F_x0041_')
    expect(escapeText('a\rb')).toBe('a&#13;b')
    expect(escapeText('x'.repeat(40_000))).toHaveLength(32_767)
  })
})
