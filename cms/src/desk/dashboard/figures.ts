/** What came in over the last days, for the treasurer. Amounts are integer cents of settled euros unless said otherwise. */
export type Figures = {
  /** Days of Paris, "2026-11-22", oldest first, one for each, the last being today. */
  days: readonly DayFigure[]
  campaigns: readonly (Sum & { campaign: string })[]
  kinds: { once: Sum; monthly: Sum }
  /** `amount`: in minor units of the currency itself. */
  currencies: readonly (Sum & { currency: string; amount: number })[]
  total: Sum
  fees: number
  net: number
  /** Paid, but Stripe has not told yet what it brought: not in the amounts. */
  unbooked: number
  attempts: Attempts
  thisMonth: MonthFigure
  /** Of the month before, until the same day. */
  monthBefore: MonthFigure
}

export type Sum = { gifts: number; settled: number }
export type DayFigure = Sum & { day: string }

/** Payments that a bank has decided. */
export type Attempts = { paid: number; failed: number }

export type MonthFigure = Sum & Attempts & { fees: number; net: number; from: string; to: string }

/** What the database counts: gifts of one day that are alike. */
export type PaidGroup = {
  day: string
  campaign: string
  isMonthly: boolean
  currency: string
  gifts: number
  /** Minor units of `currency`. */
  amount: number
  settled: number
  fees: number
  net: number
  unbooked: number
}

export type FailedGroup = { day: string; failed: number }
