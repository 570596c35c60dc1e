import { inTransaction, type Books, type BooksPool } from '../../donations/books.ts'
import { askForSearch } from '../../never-words/ask-for-search.ts'
import { executeOver, OUTPUT_SCANS, sendingQueue, type OutputScanJob } from '../../work/queue.ts'

/** The hour, UTC, at which it is due: few readers, and reviewers find it in the morning. */
const NIGHTLY_HOUR = 2

/** Asks the worker to look through everything the site gives out; gives the id of the scan. */
export async function askForScan(transaction: Books): Promise<string> {
  const { rows } = await transaction.query<{ id: string }>('INSERT INTO output_scans DEFAULT VALUES RETURNING id')
  const scan = rows[0]?.id ?? ''
  const job: OutputScanJob = { scan }
  await sendingQueue.send(OUTPUT_SCANS, job, { id: scan, db: executeOver(transaction) })
  await transaction.query(
    `DELETE FROM output_findings WHERE scan IN (SELECT id FROM output_scans WHERE asked_at < now() - interval '7 days')`,
  )
  await transaction.query(`DELETE FROM output_scans WHERE asked_at < now() - interval '7 days'`)
  return scan
}

/**
 * Once a night, whichever of the workers asks, and also when all of them were away at that hour. The first is due in the
 * night after the first approval. With it goes a look for never-words in the texts themselves: one that was published in
 * the very moment a word was entered is met there.
 */
export async function askForNightlyScan(books: BooksPool): Promise<void> {
  await inTransaction(books, async (transaction) => {
    await transaction.query('LOCK TABLE output_scans IN SHARE ROW EXCLUSIVE MODE')
    const { rows } = await transaction.query<{ due: boolean }>(
      `SELECT coalesce((SELECT max(asked_at) FROM output_scans), (SELECT min(at) FROM text_approvals))
         < date_trunc('day', now() - make_interval(hours => $1), 'UTC') + make_interval(hours => $1) AS due`,
      [NIGHTLY_HOUR],
    )
    if (rows[0]?.due !== true) return
    await askForScan(transaction)
    await askForSearch(transaction, null)
  })
}
