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
/** A look through all public texts for words that must never be published; its id is that of the search's row. */
export const NEVER_WORD_SEARCHES = 'never-word-searches'

/** A look through everything the site gives out; its id is that of the scan's row. */
export const OUTPUT_SCANS = 'output-scans'

export type NoticeJob = { row: string }
export type AlarmMailJob = { alarm: string }
export type NeverWordSearchJob = { search: string }
export type OutputScanJob = { scan: string }

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
  // Goes on where it was; the sweep queues it again after the last try.
  { name: NEVER_WORD_SEARCHES, retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 15 * 60 },
  // Ten thousand pages, one after the other, and pictures for forty minutes; it tries each question again by itself, and
  // what fails to the last is due again the next night.
  { name: OUTPUT_SCANS, retryLimit: 5, retryDelay: 5, retryBackoff: true, expireInSeconds: 2 * 60 * 60 },
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
