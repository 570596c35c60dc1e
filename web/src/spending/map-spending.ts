import type { Spending } from '@campaign/shared/cms/payload-types.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { Money } from '@campaign/shared/money/money.ts'
import { addUpSpending, type SpendingRecord, type SpentInYear } from '@campaign/shared/spending/add-up-spending.ts'
import { roundSpending } from '@campaign/shared/spending/round-spending.ts'
import { SPENDING_PARTS, SPENDING_PURPOSES, type ReceivedUntil } from '@campaign/shared/spending/spending.ts'
import type { SpendingYear, SpendingYearLine } from './spending-year.ts'

/** A record as the CMS gave it, in `lang`. */
export type ReadSpending = { document: Spending; lang: Locale }

type Counted = SpendingRecord & ReadSpending

/** What every year's donations were used for, the newest first. Here the cents of the accounts end. */
export function mapSpending(read: readonly ReadSpending[], received: readonly ReceivedUntil[]): SpendingYear[] {
  return addUpSpending(read.flatMap(takeRecord)).map((spent) => mapYear(spent, received))
}

/**
 * Of what is public nothing is missing. Of a draft that somebody is typing anything may be, and be anything: what is not
 * whole is not told.
 */
function takeRecord({ document, lang }: ReadSpending): Counted[] {
  const { year } = document
  const part = SPENDING_PARTS.find((known) => known === document.part)
  if (part === undefined || typeof year !== 'number' || !Number.isInteger(year) || year < 2000 || year > 2100) return []
  const lines = linesOf(document).flatMap((line) => {
    const purpose = SPENDING_PURPOSES.find((known) => known === line.purpose)
    const { amount } = line
    return purpose !== undefined && isAmount(amount) ? [{ purpose, cents: amount }] : []
  })
  return [{ year, part, lines, document, lang }]
}

type LineRead = NonNullable<Spending['lines']>[number]

function linesOf({ lines }: Spending): LineRead[] {
  return Array.isArray(lines) ? lines.filter((line) => typeof line === 'object' && line !== null) : []
}

/** As large as the CMS takes, and no larger: sums stay exact. */
function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value <= 100_000_000_00
}

function mapYear(spent: SpentInYear<Counted>, received: readonly ReceivedUntil[]): SpendingYear {
  const rounded = roundSpending(spent.purposes)
  // Beside sums that leave a quarter out it would be compared with what it is not.
  const came = spent.missing.length === 0 ? received.find(({ until }) => until === spent.until) : undefined
  return {
    year: spent.year,
    until: spent.until,
    missing: spent.missing,
    total: inEuros(rounded.cents),
    step: inEuros(rounded.step),
    lines: rounded.lines.map(({ purpose, cents, percent }) => ({
      purpose,
      amount: cents > 0 ? inEuros(cents) : null,
      percent,
      words: spent.records.flatMap((record) => wordsOf(record, purpose)),
    })),
    reports: reportsOf(spent.records),
    received: came && came.received > 0 ? { amount: inEuros(came.received), fees: inEuros(came.fees) } : null,
    isSample: spent.records.some(({ document }) => document.isSample === true),
  }
}

function wordsOf({ document, lang, part }: Counted, purpose: string): SpendingYearLine['words'] {
  return linesOf(document).flatMap((line) =>
    line.purpose === purpose && typeof line.words === 'string' && line.words.trim() !== ''
      ? [{ text: line.words.trim(), lang, part }]
      : [],
  )
}

/** Each once: the quarters of a year may name the same. */
function reportsOf(records: readonly Counted[]): SpendingYear['reports'] {
  const reports = records.flatMap(({ document: { reportUrl, reportYear } }) =>
    typeof reportUrl === 'string' && typeof reportYear === 'number' ? [{ href: reportUrl, year: reportYear }] : [],
  )
  return reports.filter(({ href }, index) => reports.findIndex((other) => other.href === href) === index)
}

function inEuros(minor: number): Money {
  return { minor, currency: 'EUR' }
}
