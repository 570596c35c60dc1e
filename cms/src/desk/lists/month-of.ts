import { BOOKS_TIME_ZONE } from '../show-date.ts'

/**
 * The month of `now` by the clock of Paris, or an earlier one: the first moment of it and of the next, in UTC.
 * `back`: how many months earlier.
 */
export function monthOf(now: Date, back = 0): { from: Date; until: Date } {
  const parts = new Intl.DateTimeFormat('en', { timeZone: BOOKS_TIME_ZONE, year: 'numeric', month: 'numeric' })
  const { year, month } = Object.fromEntries(parts.formatToParts(now).map(({ type, value }) => [type, Number(value)]))
  const first = Number(year) * 12 + Number(month) - 1 - back
  return { from: startOfMonth(first), until: startOfMonth(first + 1) }
}

/** `months` since the year nought. The clocks of Paris are never changed on the first of a month. */
function startOfMonth(months: number): Date {
  const utc = new Date(Date.UTC(Math.floor(months / 12), months % 12, 1))
  const hour = new Intl.DateTimeFormat('en', { timeZone: BOOKS_TIME_ZONE, hour: 'numeric', hourCycle: 'h23' })
  return new Date(utc.getTime() - Number(hour.format(utc)) * 3_600_000)
}
