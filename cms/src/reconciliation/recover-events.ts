import type { BooksPool } from '../donations/books.ts'
import { keepNotices } from '../payments/notices/keep-notices.ts'
import { listUndeliveredEvents } from '../payments/stripe/list-undelivered-events.ts'
import type { StripeClient } from '../payments/stripe/stripe-client.ts'
import { workThroughEvents } from './work-through-events.ts'

type RecoveredEvents = {
  isWhole: boolean
  /** How many undelivered events Stripe named, and how many of them we had never seen. */
  seen: number
  recovered: number
}

/**
 * Takes in the events that Stripe could not deliver, and works through them; also through those that an earlier run
 * took in and left, because it was killed. Stripe goes on calling them undelivered, so most will be known from the run
 * before.
 */
export async function recoverEvents(
  books: BooksPool,
  stripe: StripeClient,
  { atOnce, livemode }: { atOnce: number; livemode: boolean },
): Promise<RecoveredEvents> {
  const total = { isWhole: true, seen: 0, recovered: 0 }
  const told = new Set<string>()
  let after: string | null = null
  do {
    const asked = await listUndeliveredEvents(stripe, after, { livemode })
    if (asked.outcome !== 'answered') return { ...total, isWhole: false }
    const { things, next } = asked.answer
    const notices = things.flatMap(({ notice }) => (notice === null ? [] : [notice]))
    const kept = await keepNotices(books, notices)
    total.seen += things.length
    total.recovered += kept.filter((one) => one === 'kept').length
    const events = notices.map(({ event }) => event)
    if ((await workThroughEvents(books, stripe, { events, told, atOnce })) === 'stopped') {
      return { ...total, isWhole: false }
    }
    after = next
  } while (after !== null)
  return total
}
