import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { offerNotice } from './enqueue-notice.ts'
import { NOTICES } from './queue.ts'

/**
 * Queues again every event that waits and has no job that would ever work through it: its job may have been lost with
 * the queue, or have ended in a state nobody foresaw. Returns how many there were.
 */
export async function requeueNotices(books: BooksPool): Promise<number> {
  const lost = await findLost(books)
  for (const row of lost) {
    await inTransaction(books, async (transaction) => {
      await transaction.query(`DELETE FROM pgboss.job WHERE name = $1 AND id = $2 AND state >= 'completed'`, [
        NOTICES,
        row,
      ])
      await offerNotice(transaction, row)
    })
  }
  return lost.length
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
