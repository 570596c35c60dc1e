import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicStep, roundDown } from '../money/round-down.ts'
import { addUpSpending, sumOf, type SpendingRecord } from './add-up-spending.ts'
import { roundSpending } from './round-spending.ts'
import { endOfPeriod, lastDayOf, SPENDING_PARTS, SPENDING_PURPOSES } from './spending.ts'

const line = fc.record({
  purpose: fc.constantFrom(...SPENDING_PURPOSES),
  cents: fc.integer({ min: 1, max: 50_000_00 }),
})
const lines = fc.uniqueArray(line, { selector: ({ purpose }) => purpose, minLength: 1 })
const record = fc.record({
  year: fc.integer({ min: 2024, max: 2027 }),
  part: fc.constantFrom(...SPENDING_PARTS),
  lines,
})

const used = (part: SpendingRecord['part'], cents: number, year = 2026): SpendingRecord => ({
  year,
  part,
  lines: [{ purpose: 'housing', cents }],
})

describe('a period', () => {
  it('ends with the last day of its quarter or year', () => {
    const ends = SPENDING_PARTS.map((part) => lastDayOf({ year: 2026, part }))
    expect(ends).toEqual(['2026-12-31', '2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'])
    expect(endOfPeriod({ year: 2026, part: 'q4' })).toEqual(new Date('2027-01-01T00:00:00Z'))
  })

  it('is never finer than a quarter', () => {
    const days = SPENDING_PARTS.map((part) => endOfPeriod({ year: 2026, part }).toISOString().slice(5, 10))
    expect(new Set(days)).toEqual(new Set(['01-01', '04-01', '07-01', '10-01']))
  })
})

describe('what was used', () => {
  it('adds up to the cent, each purpose once, the newest year first', () => {
    const records: SpendingRecord[] = [
      { year: 2025, part: 'year', lines: [{ purpose: 'flight', cents: 1 }] },
      {
        ...used('q2', 10),
        lines: [
          { purpose: 'payment_fees', cents: 33 },
          { purpose: 'housing', cents: 10 },
        ],
      },
      used('q1', 99),
    ]
    const [newest, other] = addUpSpending(records)
    expect(newest).toMatchObject({ year: 2026, until: '2026-06-30', cents: 142 })
    expect(newest?.purposes).toEqual([
      { purpose: 'housing', cents: 109 },
      { purpose: 'payment_fees', cents: 33 },
    ])
    expect(newest?.records.map(({ part }) => part)).toEqual(['q1', 'q2'])
    expect(other).toMatchObject({ year: 2025, until: '2025-12-31', cents: 1 })
  })

  it('counts nothing twice: a year takes the place of its quarters, the first record that of another of its period', () => {
    expect(addUpSpending([used('q1', 5), used('year', 70), used('q2', 9)])).toMatchObject([{ cents: 70 }])
    expect(addUpSpending([used('q1', 5), used('q1', 7)])).toMatchObject([{ cents: 5 }])
  })

  it('says which quarters it leaves out, as after one was taken down', () => {
    const missing = (...parts: SpendingRecord['part'][]) =>
      addUpSpending(parts.map((part) => used(part, 1)))[0]?.missing
    expect(missing('q1', 'q2')).toEqual([])
    expect(missing('q2')).toEqual(['q1'])
    expect(missing('q4', 'q2')).toEqual(['q1', 'q3'])
    expect(missing('year', 'q3')).toEqual([])
  })

  it('has sums that agree with their rows, whatever is recorded', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        for (const { cents, missing, purposes, records: counted } of addUpSpending(records)) {
          expect(cents).toBe(sumOf(purposes))
          expect(cents).toBe(sumOf(counted.flatMap((one) => one.lines)))
          expect(Number.isSafeInteger(cents)).toBe(true)
          // A quarter is counted once or named as missing, up to the last that is told of.
          const told = [...counted.map(({ part }) => part), ...missing].toSorted()
          expect(told).toEqual(told.includes('year') ? ['year'] : ['q1', 'q2', 'q3', 'q4'].slice(0, told.length))
        }
      }),
    )
  })
})

describe('what is shown of it', () => {
  it('is rounded as a campaign’s progress is, and still adds up', () => {
    fc.assert(
      fc.property(lines, (exact) => {
        const { step, cents, lines: shown } = roundSpending(exact)
        expect(cents).toBe(roundDown(sumOf(exact)))
        expect(sumOf(shown)).toBe(cents)
        expect(step).toBe(publicStep(sumOf(exact)))
        for (const one of shown) expect(one.cents % step).toBe(0)
        if (cents > 0) expect(shown.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
      }),
    )
  })

  it('moves no line by as much as two steps', () => {
    fc.assert(
      fc.property(lines, (exact) => {
        const { step, lines: shown } = roundSpending(exact)
        // The sum is cut by less than a step, which the lines bear together; each is then off by less than one more.
        shown.forEach(({ cents }, index) => expect(Math.abs(cents - (exact[index]?.cents ?? 0))).toBeLessThan(2 * step))
      }),
    )
  })

  it('tells nothing that the rounded amounts do not', () => {
    const few = roundSpending([
      { purpose: 'flight', cents: 999_999_9 },
      { purpose: 'payment_fees', cents: 1_234 },
    ])
    expect(few.lines).toEqual([
      { purpose: 'flight', cents: 10_000_000, percent: 100 },
      { purpose: 'payment_fees', cents: 0, percent: 0 },
    ])
    expect(roundSpending([{ purpose: 'flight', cents: 4_999 }])).toEqual({
      step: 5_000,
      cents: 0,
      lines: [{ purpose: 'flight', cents: 0, percent: 0 }],
    })
  })
})
