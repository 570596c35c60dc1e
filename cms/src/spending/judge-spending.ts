import { sumOf } from '@campaign/shared/spending/add-up-spending.ts'
import { endOfPeriod, type SpendingPeriod } from '@campaign/shared/spending/spending.ts'
import { countedUntil } from '../progress/decide-figure.ts'

/** Amounts in cents of euro. What is not filled in yet is null or left out. */
export type SpendingLineDraft = { purpose?: string | null; amount?: number | null }

/**
 * Whether a period may be told of: it is over, and so is the delay of every public figure. While it runs, what changed
 * from one day to the next would be a payment.
 */
export function isOver(period: SpendingPeriod, now: Date): boolean {
  return endOfPeriod(period) <= countedUntil(now)
}

/** A purpose that two lines have; undefined where none has. */
export function findPurposeTwice(lines: readonly SpendingLineDraft[]): string | undefined {
  const purposes = lines.flatMap(({ purpose }) => (purpose ? [purpose] : []))
  return purposes.find((purpose, index) => purposes.indexOf(purpose) !== index)
}

export type Agreement = { outcome: 'agrees' } | { outcome: 'differs'; sum: number }

/** Whether the lines come to what the accounts say, to the cent. */
export function holdAgainstTotal(lines: readonly SpendingLineDraft[], total: number): Agreement {
  const sum = sumOf(lines.map(({ amount }) => ({ cents: amount ?? 0 })))
  return sum === total ? { outcome: 'agrees' } : { outcome: 'differs', sum }
}
