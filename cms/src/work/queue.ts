import PgBoss from 'pg-boss'
import type { Books } from '../donations/books.ts'

export const QUEUE_SCHEMA = 'pgboss'

/** Each event of Stripe's is a job of its own; its id is that of the event's row, so it cannot be queued twice. */
export const NOTICES = 'payment-notices'
/** Where a job ends that failed to the last: its event becomes `dead`. */
export const DEAD_NOTICES = 'payment-notices-dead'
export const SWEEP = 'sweep'
/** Each new alarm is a job of its own, with the alarm's id. */
export const ALARM_MAILS = 'alarm-mails'
export const RECONCILE = 'reconcile'

export type NoticeJob = { row: string }
export type AlarmMailJob = { alarm: string }

/** All queues, each after the one in which its last failures end. A job whose worker is gone is given out again after `expireInSeconds`. */
export const QUEUES: readonly PgBoss.Queue[] = [
  { name: DEAD_NOTICES, retryLimit: 20, retryDelay: 5, retryBackoff: true, expireInSeconds: 30 },
  // Repeated with growing pauses for about nine hours: longer than any outage of Stripe's that was seen.
  { name: NOTICES, retryLimit: 13, retryDelay: 2, retryBackoff: true, expireInSeconds: 30, deadLetter: DEAD_NOTICES },
  { name: SWEEP, retryLimit: 0, expireInSeconds: 120 },
  // For about a day: mail servers are away longer than databases.
  { name: ALARM_MAILS, retryLimit: 14, retryDelay: 5, retryBackoff: true, expireInSeconds: 60 },
  // A whole run may take its time.
  { name: RECONCILE, retryLimit: 3, retryDelay: 60, retryBackoff: true, expireInSeconds: 60 * 60 },
]

/** pg-boss over connections of ours. It opens none of its own and never changes the schema. */
export function queueOver(db: PgBoss.Db, { isWorker }: { isWorker: boolean }): PgBoss {
  return new PgBoss({
    db,
    schema: QUEUE_SCHEMA,
    migrate: false,
    schedule: false,
    supervise: isWorker,
    // A job whose worker was killed is given to another after 30 to 45 s.
    maintenanceIntervalSeconds: 15,
    archiveCompletedAfterSeconds: 60 * 60,
    deleteAfterHours: 24,
  })
}

/** Only ever sends, each time over the connection it is given; so it is never started. */
export const sendingQueue = queueOver(
  { executeSql: () => Promise.reject(new Error('sending needs a connection')) },
  { isWorker: false },
)

/** The one that may create and change pg-boss's schema. */
export function queueToPrepare(db: PgBoss.Db): PgBoss {
  return new PgBoss({ db, schema: QUEUE_SCHEMA, migrate: true, schedule: false, supervise: false })
}

export function executeOver(books: Books): PgBoss.Db {
  return { executeSql: (text: string, values: unknown[]) => books.query(text, values) }
}
