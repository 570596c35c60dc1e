import type { Books } from '../donations/books.ts'
import { executeOver, NOTICES, queueOver, type NoticeJob } from './queue.ts'

/** Only ever sends, each time over the connection it is given; so it is never started. */
const queue = queueOver(
  { executeSql: () => Promise.reject(new Error('sending needs a connection')) },
  { isWorker: false },
)

/**
 * Asks the worker to work through the event in this row. Part of the transaction it is called in. Throws where the
 * queue was never prepared: pg-boss would say nothing and the event would wait for ever.
 */
export async function enqueueNotice(transaction: Books, row: string): Promise<void> {
  if (!(await offerNotice(transaction, row))) throw new Error('the queue for events is not prepared')
}

/** Like `enqueueNotice`, but `false` where the event has a job already. */
export async function offerNotice(transaction: Books, row: string): Promise<boolean> {
  const job = await queue.send(NOTICES, { row } satisfies NoticeJob, { id: row, db: executeOver(transaction) })
  return job !== null
}
