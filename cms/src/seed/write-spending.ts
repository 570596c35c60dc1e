import { DEFAULT_LOCALE, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { sumOf } from '@campaign/shared/spending/add-up-spending.ts'
import { publishSample } from '../review/publish-sample.ts'
import type { Pen } from './pen.ts'
import { sampleSpending, sampleWords, type SampleSpending } from './spending/sample-spending.ts'

/** Writes how the sample money was used, public in every language. */
export async function writeSpending(pen: Pen): Promise<void> {
  for (const sample of sampleSpending) await writeRecord(pen, sample)
}

async function writeRecord({ payload, req }: Pen, sample: SampleSpending): Promise<void> {
  const { title, year, part, lines } = sample
  const { id, lines: rows } = await payload.create({
    collection: 'spending',
    locale: DEFAULT_LOCALE,
    draft: true,
    overrideAccess: true,
    req,
    data: {
      ...{ title, year, part, total: sumOf(lines), isSample: true, _status: 'draft' },
      lines: linesIn(DEFAULT_LOCALE, sample, []),
    },
  })
  for (const locale of LOCALES) {
    const data = { lines: linesIn(locale, sample, rows ?? []), _status: 'draft' as const }
    await payload.update({ collection: 'spending', id, locale, draft: true, overrideAccess: true, req, data })
    await publishSample(req, { collection: 'spending', document: id, locale })
  }
}

/** Rows that exist keep their id: without it, each language would replace the list. */
function linesIn(locale: Locale, { lines }: SampleSpending, rows: readonly { id?: string | null }[]) {
  return lines.map(({ purpose, cents }, index) => ({
    id: rows[index]?.id ?? undefined,
    ...{ purpose, amount: cents, words: sampleWords[purpose][locale] },
  }))
}
