/**
 * The same day and time of a later month, UTC: with the last day where the month is shorter. Counted from the first
 * time on, 31 January is followed by 28 February and then again by 31 March. Seconds since 1970.
 */
export function addMonths(anchor: number, months: number): number {
  const first = new Date(anchor * 1000)
  const later = new Date(first)
  later.setUTCDate(1)
  later.setUTCMonth(first.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(first.getUTCDate(), lastDay))
  return later.getTime() / 1000
}
