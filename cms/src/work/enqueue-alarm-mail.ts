import type { Books } from '../donations/books.ts'
import { ALARM_MAILS, executeOver, sendingQueue, type AlarmMailJob } from './queue.ts'

/**
 * Asks the worker to send a mail about this alarm. Part of the transaction it is called in, and once for each alarm:
 * the job has the alarm's id. Says nothing where the queue was never prepared, for what the alarm tells of must be
 * written down all the same.
 */
export async function enqueueAlarmMail(transaction: Books, alarm: string): Promise<void> {
  const job: AlarmMailJob = { alarm }
  await sendingQueue.send(ALARM_MAILS, job, { id: alarm, db: executeOver(transaction) })
}
