import type { Books } from '../donations/books.ts'
import { NOTICES, sendingQueue, type NoticeJob } from './queue.ts'

/**
 * Asks the worker to work through the events in these rows. Part of the transaction it is called in. Throws where the
 * queue was never prepared: pg-boss would say nothing and the events would wait for ever.
 */
export async function enqueueNotices(transaction: Books, rows: readonly string[]): Promise<void> {
  const queued = await offerNotices(transaction, rows)
  if (queued !== rows.length) throw new Error('the queue for events is not prepared')
}

/** Like `enqueueNotices`, but leaves out events that have a job already. Returns how many jobs are new. */
export async function offerNotices(transaction: Books, rows: readonly string[]): Promise<number> {
  let queued = 0
  const jobs = rows.map((row) => ({ id: row, name: NOTICES, data: { row } satisfies NoticeJob }))
  // pg-boss does not say how many it has stored; the connection does.
  const executeSql = async (text: string, values: unknown[]): Promise<{ rows: unknown[] }> => {
    const result = await transaction.query(text, values)
    queued = result.rowCount ?? 0
    return result
  }
  await sendingQueue.insert(jobs, { db: { executeSql } })
  return queued
}
