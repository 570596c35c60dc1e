import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import type { ReconciliationJob } from '../work/ask-for-reconciliation.ts'
import { executeOver, RECONCILE, sendingQueue } from '../work/queue.ts'
import { writeTrailInBooks } from '../trail/keep-trail.ts'

type AskedRun =
  /** The worker will hold our books against Stripe's. */
  | 'asked'
  /** A run waits to begin; one that is under way does not count, for it may have passed what somebody looks for. */
  | 'already_asked'

const STATUS: Record<AskedRun, number> = { asked: 202, already_asked: 200 }

/**
 * `POST /api/desk/reconcile`, behind the door for staff: `{outcome}` with "asked" (202) or "already_asked" (200). `by`:
 * id of the account. Throws when the database fails, or the queue was never prepared.
 */
export async function answerReconcile({ books, by }: { books: BooksPool; by: string }): Promise<Response> {
  const outcome = await inTransaction(books, (transaction) => askForRun(transaction, by))
  return Response.json({ outcome }, { status: STATUS[outcome], headers: { 'Cache-Control': 'no-store' } })
}

async function askForRun(transaction: Books, by: string): Promise<AskedRun> {
  // Two who click at once do so one after the other.
  await transaction.query(`SELECT pg_advisory_xact_lock(hashtext('campaign.reconcile'))`)
  const { rowCount } = await transaction.query(`SELECT FROM pgboss.job WHERE name = $1 AND state < 'active' LIMIT 1`, [
    RECONCILE,
  ])
  if (rowCount !== 0) return 'already_asked'
  const job: ReconciliationJob = { cause: 'staff', asked: by }
  const sent = await sendingQueue.send(RECONCILE, job, { db: executeOver(transaction) })
  if (sent === null) throw new Error('the queue for reconciliations is not prepared')
  await writeTrailInBooks(transaction, { act: 'reconciliation_asked', actor: by })
  return 'asked'
}
