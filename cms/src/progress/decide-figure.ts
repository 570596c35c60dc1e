import { roundDown } from '@campaign/shared/money/round-down.ts'

/** What a campaign took in on one day (UTC), less what went back: cents of euro. Days without anything are left out. */
export type DayOfTakings = {
  /** "2026-11-22". */
  day: string
  /** Gifts of different donors, as far as we know them apart: later charges of a monthly gift are none. */
  gifts: number
  cents: number
}

/** What the public is shown, and the last day that is in it. */
export type Figure = { cents: number; asOf: string }

/** A figure moves by no fewer gifts than these. */
export const FEWEST_GIFTS = 5
const DAY_MS = 24 * 60 * 60_000

/**
 * Only what came before this moment counts: the last midnight (UTC) that is 24 hours old. A gift is seen after one to
 * two days, together with the others of its day.
 */
export function countedUntil(now: Date): Date {
  return new Date(Math.floor((now.getTime() - DAY_MS) / DAY_MS) * DAY_MS)
}

/**
 * How far a campaign is, as the public may know it; null while that would speak of fewer than five gifts. Whoever can
 * see bank lines must not find one of them in a figure that moves (threat T13), not even a large one on a quiet day:
 * so the figure stands still until five more gifts are there at the end of a day, and is rounded down. `days` in order,
 * all of them counted. Worked out from the start each time: what is past does not change, so neither does the answer.
 */
export function decideFigure(days: readonly DayOfTakings[]): Figure | null {
  let figure: Figure | null = null
  let cents = 0
  let gifts = 0
  for (const day of days) {
    cents += day.cents
    gifts += day.gifts
    if (gifts < FEWEST_GIFTS) continue
    figure = { cents, asOf: day.day }
    gifts = 0
  }
  if (figure === null) return null
  const rounded = roundDown(figure.cents)
  return rounded > 0 ? { ...figure, cents: rounded } : null
}
