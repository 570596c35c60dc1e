import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Money } from '@campaign/shared/money/money.ts'
import type { SpendingPart, SpendingPurpose, SpendingQuarter } from '@campaign/shared/spending/spending.ts'

/** What one year's donations were used for, as a reader is shown it: rounded, and adding up all the same. */
export type SpendingYear = {
  year: number
  /** UTC date, YYYY-MM-DD: the last day that is in it. */
  until: string
  /** Quarters before that day of which nothing is public. */
  missing: SpendingQuarter[]
  total: Money
  /** What amounts are rounded to. */
  step: Money
  lines: SpendingYearLine[]
  reports: { href: string; year: number }[]
  /** Null where nothing may be told of it yet. */
  received: { amount: Money; fees: Money } | null
  isSample: boolean
  /** What it can be linked to by, where somebody is to be led to it. */
  anchor?: string
}

export type SpendingYearLine = {
  purpose: SpendingPurpose
  /** Null: less than a step. */
  amount: Money | null
  /** Of the whole, from 0 to 100. */
  percent: number
  /** What was written of it, each in the language it was read in; `part` of the year it is about. */
  words: { text: string; lang: Locale; part: SpendingPart }[]
}
