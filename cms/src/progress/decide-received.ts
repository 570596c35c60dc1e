import { roundDown } from '@campaign/shared/money/round-down.ts'
import { lastDayOf, type ReceivedUntil, type SpendingPart } from '@campaign/shared/spending/spending.ts'
import { FEWEST_GIFTS } from './decide-figure.ts'
import type { DayInBooks } from './read-takings.ts'

type Sums = { cents: number; fees: number }

/**
 * What came in until the end of each finished quarter, from the first day of its year, over all campaigns; quarters
 * before anything may be told are left out. `until`: the moment before which everything is counted.
 *
 * A campaign's gifts count once there are five of them at the end of a quarter, and later otherwise: whoever takes the
 * published progress of the other campaigns from the sum must not be left with one gift (threat T13). Sums are rounded
 * down. What is past does not change, so neither does the answer.
 */
export function decideReceived(campaigns: Iterable<readonly DayInBooks[]>, until: Date): ReceivedUntil[] {
  const told = new Map<string, Sums>()
  for (const days of campaigns)
    for (const [quarter, sums] of tellable(days, until)) told.set(quarter, add(told.get(quarter), sums))

  const received: ReceivedUntil[] = []
  let year = ''
  let sofar: Sums = { cents: 0, fees: 0 }
  for (const quarter of quartersBetween([...told.keys()].toSorted()[0], until)) {
    if (quarter.slice(0, 4) !== year) sofar = { cents: 0, fees: 0 }
    year = quarter.slice(0, 4)
    sofar = add(told.get(quarter), sofar)
    received.push({ until: quarter, received: roundDown(sofar.cents), fees: roundDown(sofar.fees) })
  }
  return received
}

/** By the last day of the quarter in which it is told. */
function tellable(days: readonly DayInBooks[], until: Date): Map<string, Sums> {
  const told = new Map<string, Sums>()
  let waiting: Sums = { cents: 0, fees: 0 }
  let gifts = 0
  days.forEach((day, index) => {
    const quarter = quarterOf(day.day)
    waiting = add(waiting, day)
    gifts += day.gifts
    const next = days[index + 1]
    const isLastOfQuarter = next === undefined || quarterOf(next.day) !== quarter
    if (!isLastOfQuarter || gifts < FEWEST_GIFTS || !isOver(quarter, until)) return
    told.set(quarter, waiting)
    waiting = { cents: 0, fees: 0 }
    gifts = 0
  })
  return told
}

function add(one: Sums | undefined, other: Sums): Sums {
  return { cents: (one?.cents ?? 0) + other.cents, fees: (one?.fees ?? 0) + other.fees }
}

/** The last day of the quarter that a day lies in. Both "2026-11-22". */
function quarterOf(day: string): string {
  const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1
  return lastDayOf({ year: Number(day.slice(0, 4)), part: `q${quarter}` as SpendingPart })
}

const DAY_MS = 24 * 60 * 60_000

function isOver(quarter: string, until: Date): boolean {
  return Date.parse(quarter) + DAY_MS <= until.getTime()
}

function quartersBetween(first: string | undefined, until: Date): string[] {
  const quarters: string[] = []
  for (let quarter = first; quarter !== undefined && isOver(quarter, until);) {
    quarters.push(quarter)
    quarter = quarterOf(new Date(Date.parse(quarter) + DAY_MS).toISOString().slice(0, 10))
  }
  return quarters
}
