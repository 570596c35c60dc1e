import type { FailedGroup, Figures, MonthFigure, PaidGroup, Sum } from './figures.ts'

export const FIGURE_DAYS = 90

/** The figures from what the database counted since the first day of them. `today`: a day of Paris, "2026-11-22". */
export function addUpFigures(paid: readonly PaidGroup[], failed: readonly FailedGroup[], today: string): Figures {
  const days = daysUntil(today, FIGURE_DAYS)
  const within = paid.filter(({ day }) => day >= (days[0] ?? today) && day <= today)
  const total = sumOf(within)
  const byDay = groupBy(within, ({ day }) => day)
  return {
    days: days.map((day) => ({ day, ...sumOf(byDay.get(day) ?? []) })),
    campaigns: largestFirst(groupBy(within, ({ campaign }) => campaign)).map(([campaign, groups]) => ({
      campaign,
      ...sumOf(groups),
    })),
    kinds: {
      once: sumOf(within.filter(({ isMonthly }) => !isMonthly)),
      monthly: sumOf(within.filter(({ isMonthly }) => isMonthly)),
    },
    currencies: largestFirst(groupBy(within, ({ currency }) => currency)).map(([currency, groups]) => ({
      currency,
      amount: add(groups, 'amount'),
      ...sumOf(groups),
    })),
    total,
    fees: add(within, 'fees'),
    net: add(within, 'net'),
    unbooked: add(within, 'unbooked'),
    attempts: { paid: total.gifts, failed: countFailed(failed, days[0] ?? today, today) },
    thisMonth: monthFigure(paid, failed, firstOfMonth(today), today),
    monthBefore: monthFigure(paid, failed, firstOfMonth(sameDayBefore(today)), sameDayBefore(today)),
  }
}

/** The first day that the figures of `today` need: the days of the chart, or the month before. */
export function firstDayOf(today: string): string {
  return [daysUntil(today, FIGURE_DAYS)[0] ?? today, firstOfMonth(sameDayBefore(today))].toSorted()[0] ?? today
}

function monthFigure(
  paid: readonly PaidGroup[],
  failed: readonly FailedGroup[],
  from: string,
  to: string,
): MonthFigure {
  const groups = paid.filter(({ day }) => day >= from && day <= to)
  const sum = sumOf(groups)
  const counted = { paid: sum.gifts, failed: countFailed(failed, from, to) }
  return { ...sum, ...counted, fees: add(groups, 'fees'), net: add(groups, 'net'), from, to }
}

function sumOf(groups: readonly PaidGroup[]): Sum {
  return { gifts: add(groups, 'gifts'), settled: add(groups, 'settled') }
}

type Addable = 'gifts' | 'amount' | 'settled' | 'fees' | 'net' | 'unbooked'

function add(groups: readonly PaidGroup[], what: Addable): number {
  return groups.reduce((sum, group) => sum + group[what], 0)
}

function countFailed(failed: readonly FailedGroup[], from: string, to: string): number {
  return failed.filter(({ day }) => day >= from && day <= to).reduce((sum, group) => sum + group.failed, 0)
}

function groupBy(groups: readonly PaidGroup[], key: (group: PaidGroup) => string): Map<string, PaidGroup[]> {
  const found = new Map<string, PaidGroup[]>()
  for (const group of groups) {
    const alike = found.get(key(group))
    if (alike) alike.push(group)
    else found.set(key(group), [group])
  }
  return found
}

function largestFirst(found: Map<string, PaidGroup[]>): [string, PaidGroup[]][] {
  return [...found].toSorted(([, one], [, other]) => add(other, 'settled') - add(one, 'settled'))
}

function daysUntil(last: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => addDays(last, at - count + 1))
}

function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`
}

/** The 31st of March has the last of February before it. */
function sameDayBefore(day: string): string {
  const lastBefore = addDays(firstOfMonth(day), -1)
  const same = `${lastBefore.slice(0, 7)}-${day.slice(8)}`
  return same > lastBefore ? lastBefore : same
}
