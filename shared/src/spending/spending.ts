/** What donations were used for: a closed list, so that no purpose can name a person or a place. In the order of a report. */
export const SPENDING_PURPOSES = [
  'flight',
  'housing',
  'subsistence',
  'legal_help',
  'initiatives',
  'running_costs',
  'payment_fees',
] as const
export type SpendingPurpose = (typeof SPENDING_PURPOSES)[number]

/** A whole year or one of its quarters, and nothing finer: the day of a payment can lead to whom it helped. */
export const SPENDING_PARTS = ['year', 'q1', 'q2', 'q3', 'q4'] as const
export type SpendingPart = (typeof SPENDING_PARTS)[number]
export type SpendingQuarter = Exclude<SpendingPart, 'year'>

export type SpendingPeriod = { year: number; part: SpendingPart }

/** The first moment (UTC) after a period. */
export function endOfPeriod({ year, part }: SpendingPeriod): Date {
  const quarter = part === 'year' ? 4 : SPENDING_PARTS.indexOf(part)
  return new Date(Date.UTC(year, quarter * 3, 1))
}

/** The last day of a period, "2026-09-30". */
export function lastDayOf(period: SpendingPeriod): string {
  return new Date(endOfPeriod(period).getTime() - 1).toISOString().slice(0, 10)
}

/**
 * `GET /api/donations/received` (service key): what came in until the end of each year's last finished quarter, in cents
 * of euro; the later quarter last. Delayed and rounded down like a campaign's progress.
 */
export type ReceivedUntil = {
  /** "2026-09-30", the last day of a quarter; counted from the first of January of that year. */
  until: string
  received: number
  /** What banks and the payment provider kept of it, rounded down too. */
  fees: number
}
