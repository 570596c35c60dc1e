import type { BooksPool } from '../donations/books.ts'
import { paceStripe } from '../payments/stripe/pace-stripe.ts'
import type { StripeClient } from '../payments/stripe/stripe-client.ts'
import { askAboutPending } from './ask-about-pending.ts'
import { checkOwnBooks } from './check-own-books.ts'
import { compareWithStripe } from './compare-with-stripe.ts'
import { findStuck } from './find-stuck.ts'
import { USUAL_PACE, type Pace } from './pace.ts'
import { recoverEvents } from './recover-events.ts'
import type { ReconciliationCause } from './reconciliation.ts'
import { beginRun, endRun, type RunFigures } from './reconciliation-runs.ts'

type Reconciling = {
  cause: ReconciliationCause
  /** Account of the person who asked for it. */
  asked?: string | null
  /** That of our own key. */
  livemode: boolean
  pace?: Pace
}

export type Reconciled =
  /** `isWhole`: false where Stripe stopped answering; the next run goes on. */
  | { outcome: 'done'; isWhole: boolean; figures: RunFigures }
  /** Another run is under way; two would only ask the same twice. */
  | { outcome: 'already_running' }

/**
 * Holds our books against Stripe's and repairs what is missing: events that never came, payments that are still under
 * way here, movements on the account that we have not booked. What differs by a cent, and what waits for too long, is
 * an alarm. Safe to end at any moment, and to run again. Throws when the database fails.
 */
export async function reconcile(books: BooksPool, stripe: StripeClient, asked: Reconciling): Promise<Reconciled> {
  const run = await beginRun(books, asked)
  if (run === null) return { outcome: 'already_running' }
  const { pace = USUAL_PACE, livemode } = asked
  const { atOnce } = pace
  const paced = paceStripe(stripe, pace.pause)
  try {
    const events = await recoverEvents(books, paced, { atOnce, livemode })
    const pending = await askAboutPending(books, paced, { atOnce })
    const compared = await compareWithStripe(books, paced, { since: run.since, until: run.startedAt, atOnce })
    const uneven = await checkOwnBooks(books)
    const stuck = await findStuck(books)
    const isWhole = events.isWhole && pending.isWhole && compared.isWhole
    const figures: RunFigures = {
      eventsSeen: events.seen,
      eventsRecovered: events.recovered,
      donationsAsked: pending.asked,
      donationsRepaired: pending.repaired,
      bookingsSeen: compared.seen,
      bookingsRepaired: compared.repaired,
      differences: compared.differences.length + uneven,
      stuck,
    }
    // Where the comparison is not whole the next one begins where this one did.
    await endRun(run, { state: 'done', comparedUntil: compared.isWhole ? run.startedAt : null, figures })
    return { outcome: 'done', isWhole, figures }
  } catch (error) {
    await endRun(run, { state: 'failed', comparedUntil: null, figures: null }).catch(() => undefined)
    throw error
  }
}
