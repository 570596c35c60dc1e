import type { Books } from '../donations/books.ts'
import type { ReconciliationCause } from '../reconciliation/reconciliation.ts'
import { executeOver, RECONCILE, sendingQueue } from './queue.ts'

export type ReconciliationJob = { cause: ReconciliationCause; asked: string | null }

/** The hour, UTC, at which the nightly run is due: the night in France, after Stripe's own day has ended. */
const NIGHTLY_HOUR = 3

/**
 * Queues the nightly reconciliation when it is due: once a day, whichever of the workers asks, and also when all of them
 * were away at that hour. The first is due in the night after the first donation.
 */
export async function askForNightlyReconciliation(books: Books): Promise<void> {
  const { rows } = await books.query<{ due: boolean }>(
    `SELECT coalesce(
       (SELECT max(started_at) FROM reconciliations WHERE cause = 'schedule'),
       (SELECT min(created_at) FROM donations)
     ) < date_trunc('day', now() - make_interval(hours => $1), 'UTC') + make_interval(hours => $1) AS due`,
    [NIGHTLY_HOUR],
  )
  if (rows[0]?.due !== true) return
  const job: ReconciliationJob = { cause: 'schedule', asked: null }
  // Until the run has written its row, every sweep asks again: the queue keeps one an hour.
  await sendingQueue.send(RECONCILE, job, { singletonKey: 'nightly', singletonSeconds: 3600, db: executeOver(books) })
}
