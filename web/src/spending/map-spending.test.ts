import type { Spending } from '@campaign/shared/cms/payload-types.ts'
import { expect, it } from 'vitest'
import { mapSpending, type ReadSpending } from './map-spending.ts'

const read = (changes: Partial<Spending> = {}, lang: ReadSpending['lang'] = 'fr'): ReadSpending => ({
  document: {
    id: 'record',
    year: 2026,
    part: 'q1',
    lines: [
      { id: '1', purpose: 'flight', amount: 1_234_56, words: 'Des billets.' },
      { id: '2', purpose: 'payment_fees', amount: 12_34, words: ' ' },
    ],
    total: 1_246_90,
    updatedAt: '',
    createdAt: '',
    ...changes,
  } as Spending,
  lang,
})

it('tells what was used by purpose, rounded, with its words and their language', () => {
  const [year] = mapSpending([read(), read({ part: 'q2', lines: [] }, 'en')], [])
  expect(year).toMatchObject({ year: 2026, until: '2026-06-30', total: { minor: 1_200_00 }, step: { minor: 100_00 } })
  expect(year?.lines).toEqual([
    {
      purpose: 'flight',
      amount: { minor: 1_200_00, currency: 'EUR' },
      percent: 100,
      words: [{ text: 'Des billets.', lang: 'fr', part: 'q1' }],
    },
    { purpose: 'payment_fees', amount: null, percent: 0, words: [] },
  ])
})

it('lets no cent through to a page', () => {
  expect(JSON.stringify(mapSpending([read()], []))).not.toMatch(/123456|1234|124690/)
})

it('says what was received until the same day, and nothing where that is not told', () => {
  const received = [
    { until: '2026-03-31', received: 2_000_00, fees: 50_00 },
    { until: '2026-06-30', received: 9_000_00, fees: 100_00 },
  ]
  expect(mapSpending([read()], received)[0]?.received).toMatchObject({ amount: { minor: 2_000_00 } })
  expect(mapSpending([read()], received.slice(1))[0]?.received).toBeNull()
})

it('leaves nothing out unsaid: of a gap it says the quarter, and compares with nothing that was received', () => {
  const received = [{ until: '2026-09-30', received: 9_000_00, fees: 100_00 }]
  const [year] = mapSpending([read({ part: 'q3' })], received)
  expect(year).toMatchObject({ until: '2026-09-30', missing: ['q1', 'q2'], received: null })
  const whole = mapSpending([read(), read({ part: 'q2' }), read({ part: 'q3' })], received)
  expect(whole[0]).toMatchObject({ missing: [], received: { amount: { minor: 9_000_00 } } })
})

it.each([
  ['a year that is none', { year: 'x' }],
  ['half a year', { year: 20 }],
  ['no period', { part: 'q9' }],
  ['lines that are none', { lines: 3 }],
  ['rows that are none', { lines: [null, 5, 'x', { purpose: 'x', amount: 1 }] }],
  ['amounts and words that are none', { lines: [{ purpose: 'housing', amount: 1e300, words: 5 }] }],
])('tells nothing of %s, which a draft may hold', (_, typed) => {
  const told = mapSpending([read(typed as unknown as Partial<Spending>)], [])
  expect(told.flatMap(({ lines }) => lines)).toEqual([])
})

it('names each report once, and says of a year in which one figure is a sample that it is one', () => {
  const report = { reportUrl: 'https://site.example/r', reportYear: 2026 }
  const [year] = mapSpending([read(report), read({ ...report, part: 'q2', isSample: true })], [])
  expect(year).toMatchObject({ reports: [{ href: 'https://site.example/r', year: 2026 }], isSample: true })
})
