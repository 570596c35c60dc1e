import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { offerNotices } from './enqueue-notice.ts'
import { NOTICES } from './queue.ts'

/**
 * Queues again every event that waits and has no job that would ever work through it: its job may have been lost with
 * the queue, or have ended in a state nobody foresaw. Returns how many there were.
 */
export async function requeueNotices(books: BooksPool): Promise<number> {
  return inTransaction(books, async (transaction) => {
    const lost = await findLost(transaction)
    if (lost.length > 0) await offerAgain(transaction, lost)
    return lost.length
  })
}

/** Gives events a new job, even where one that has ended is still kept. Part of the transaction it is called in. */
export async function offerAgain(transaction: Books, rows: readonly string[]): Promise<void> {
  await transaction.query(`DELETE FROM pgboss.job WHERE name = $1 AND id = ANY ($2) AND state >= 'completed'`, [
    NOTICES,
    rows,
  ])
  await offerNotices(transaction, rows)
}

async function findLost(books: Books): Promise<string[]> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT payment_events.id FROM payment_events
     LEFT JOIN pgboss.job ON job.name = $1 AND job.id = payment_events.id
     WHERE payment_events.state = 'received'
       AND payment_events.created_at < now() - interval '1 minute'
       AND (job.id IS NULL OR (job.state >= 'completed' AND job.completed_on < now() - interval '1 minute'))
     LIMIT 1000`,
    [NOTICES],
  )
  return rows.map(({ id }) => id)
}
