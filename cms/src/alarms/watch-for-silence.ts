import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { QUEUE_SCHEMA } from '../work/queue.ts'
import { raiseAlarm } from './raise-alarm.ts'

/**
 * Raises an alarm when not one gift came through for `hours` although somebody could have given all that time: a worker
 * was awake and a campaign was open. A form that is broken makes no noise; this does. Once until somebody has dealt with
 * it, and then the hours begin anew. 0 hours: never. True when the alarm is new.
 */
export async function watchForSilence(books: BooksPool, hours: number): Promise<boolean> {
  if (hours === 0) return false
  await noteWhetherOpen(books)
  if (!(await isSilent(books, hours))) return false
  return inTransaction(books, (transaction) => raiseAlarm(transaction, { kind: 'silence', subject: 'donations' }))
}

/** Since when a published campaign takes gifts without a break; null while none does. */
async function noteWhetherOpen(books: Books): Promise<void> {
  await books.query(
    `UPDATE ${QUEUE_SCHEMA}.watch SET open_since = CASE
       WHEN EXISTS (
         SELECT FROM campaigns JOIN campaigns_locales ON _parent_id = campaigns.id
         WHERE giving = 'open' AND _status = 'published'
       ) THEN coalesce(open_since, now())
     END`,
  )
}

/** A gift that staff entered by hand says nothing about the form. */
async function isSilent(books: Books, hours: number): Promise<boolean> {
  const { rows } = await books.query<{ silent: boolean }>(
    `SELECT greatest(
         awake_since,
         open_since,
         (SELECT max(paid_at) FROM donations WHERE origin <> 'manual'),
         (SELECT max(dealt_with_at) FROM alarms WHERE kind = 'silence')
       ) < now() - make_interval(hours => $1) AS silent
     FROM ${QUEUE_SCHEMA}.watch
     WHERE open_since IS NOT NULL
       AND NOT EXISTS (SELECT FROM alarms WHERE kind = 'silence' AND dealt_with_at IS NULL)`,
    [hours],
  )
  return rows[0]?.silent ?? false
}
