import { runOnGround } from './ledger/run-on-ground.ts'
import type { Figure } from './measurement.ts'

const EVENTS = 10_000

type Run = {
  eventsSeen: number
  eventsRecovered: number
  donationsRepaired: number
  bookingsRepaired: number
  differences: number
  seconds: number
}
type Reconciled = { gifts: number; first: Run; second: Run; wrong: number }

/**
 * Stripe could deliver none of ten thousand events: how long until one run of the reconciliation, with nothing to hold
 * it back, has put everything right, and does the next find anything?
 */
export async function measureReconciliation(events = EVENTS): Promise<Figure[]> {
  const { gifts, first, second, wrong } = await runOnGround<Reconciled>('reconciliation/trial/measure-lost-events.ts', [
    String(events),
  ])
  const left = second.eventsRecovered + second.donationsRepaired + second.bookingsRepaired + second.differences
  return [
    { name: 'undelivered events', value: first.eventsSeen, unit: 'count', atLeast: events },
    { name: '    of so many gifts', value: gifts, unit: 'count' },
    { name: '    taken in by the first run', value: first.eventsRecovered, unit: 'count', exactly: first.eventsSeen },
    { name: '    in', value: first.seconds, unit: 's', atMost: 60 },
    { name: 'found by the second run', value: left, unit: 'count', exactly: 0 },
    { name: 'gifts that are still wrong', value: wrong, unit: 'count', exactly: 0 },
  ]
}
