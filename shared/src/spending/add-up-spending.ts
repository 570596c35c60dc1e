import {
  lastDayOf,
  SPENDING_PARTS,
  SPENDING_PURPOSES,
  type SpendingPart,
  type SpendingPeriod,
  type SpendingPurpose,
  type SpendingQuarter,
} from './spending.ts'

export type SpendingLine = { purpose: SpendingPurpose; cents: number }
export type SpendingRecord = SpendingPeriod & { lines: readonly SpendingLine[] }

/** What was used in one year as far as it is told: to the cent, each purpose once, in the order of a report. */
export type SpentInYear<Counted extends SpendingRecord> = {
  year: number
  /** The last day that is in it. */
  until: string
  /** Quarters before that day of which no record tells, in their order: whoever shows the sums says so. */
  missing: SpendingQuarter[]
  /** Sum of `purposes`. */
  cents: number
  purposes: SpendingLine[]
  /** What it was added up from, in the order of the year. */
  records: Counted[]
}

/**
 * Adds up what was used, year by year, the newest first. The record of a whole year takes the place of its quarters, and
 * of two for the same period the first in `records` counts: nothing is counted twice.
 */
export function addUpSpending<Counted extends SpendingRecord>(records: readonly Counted[]): SpentInYear<Counted>[] {
  const years = [...new Set(records.map(({ year }) => year))].toSorted((one, other) => other - one)
  return years.flatMap((year) => {
    const counted = choose(records.filter((record) => record.year === year))
    const last = counted.at(-1)
    if (last === undefined) return []
    const lines = counted.flatMap((record) => record.lines)
    const purposes = SPENDING_PURPOSES.flatMap((purpose) => {
      const cents = sumOf(lines.filter((line) => line.purpose === purpose))
      return cents > 0 ? [{ purpose, cents }] : []
    })
    const missing = partsBefore(last.part).filter((part) => !counted.some((record) => record.part === part))
    return [{ year, until: lastDayOf(last), missing, cents: sumOf(purposes), purposes, records: counted }]
  })
}

/** In cents. */
export function sumOf(lines: readonly { cents: number }[]): number {
  return lines.reduce((sum, { cents }) => sum + cents, 0)
}

/** The quarters of a year that are over when `part` begins. */
function partsBefore(part: SpendingPart): SpendingQuarter[] {
  const [, ...quarters] = SPENDING_PARTS
  return part === 'year' ? [] : quarters.slice(0, quarters.indexOf(part))
}

function choose<Counted extends SpendingRecord>(ofOneYear: readonly Counted[]): Counted[] {
  const whole = ofOneYear.find(({ part }) => part === 'year')
  if (whole) return [whole]
  return SPENDING_PARTS.flatMap((part) => ofOneYear.find((record) => record.part === part) ?? [])
}
