import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { executeOver, NEVER_WORD_SEARCHES, sendingQueue, type NeverWordSearchJob } from '../work/queue.ts'

/**
 * Asks the worker to look through all public texts, in the transaction in which words for all of them were entered or
 * cleared. No word is in the job: what is looked for is what is sealed when the worker comes to it. A search that is not
 * ended gives way to this one, which looks for the same and more. `by`: id of an account; null: the machine.
 */
export async function askForSearch(transaction: Books, by: string | null): Promise<void> {
  await transaction.query('DELETE FROM never_word_searches WHERE ended_at IS NULL')
  const { rows } = await transaction.query<{ id: string }>(
    'INSERT INTO never_word_searches (asked_by) VALUES ($1) RETURNING id',
    [by],
  )
  for (const { id } of rows) await offer(transaction, id)
  await transaction.query(`DELETE FROM never_word_searches WHERE ended_at < now() - interval '30 days'`)
}

/** A search whose job was lost, or given up after its last try, is queued again: it goes on where it was. */
export async function resumeSearches(books: BooksPool): Promise<void> {
  await inTransaction(books, async (transaction) => {
    const { rows } = await transaction.query<{ id: string }>(
      `SELECT search.id FROM never_word_searches search
       LEFT JOIN pgboss.job ON job.name = $1 AND job.id = search.id
       WHERE search.ended_at IS NULL AND search.asked_at < now() - interval '1 minute'
         AND (job.id IS NULL OR job.state >= 'completed')`,
      [NEVER_WORD_SEARCHES],
    )
    for (const { id } of rows) {
      await transaction.query('DELETE FROM pgboss.job WHERE name = $1 AND id = $2', [NEVER_WORD_SEARCHES, id])
      await offer(transaction, id)
    }
  })
}

async function offer(transaction: Books, search: string): Promise<void> {
  const job: NeverWordSearchJob = { search }
  await sendingQueue.send(NEVER_WORD_SEARCHES, job, { id: search, db: executeOver(transaction) })
}
