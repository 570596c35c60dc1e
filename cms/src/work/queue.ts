import PgBoss from 'pg-boss'
import type { Books } from '../donations/books.ts'

export const QUEUE_SCHEMA = 'pgboss'

/** Each event of Stripe's is a job of its own; its id is that of the event's row, so it cannot be queued twice. */
export const NOTICES = 'payment-notices'
/** Where a job ends that failed to the last: its event becomes `dead`. */
export const DEAD_NOTICES = 'payment-notices-dead'
export const SWEEP = 'sweep'

export type NoticeJob = { row: string }

/** Repeated with growing pauses for about nine hours: longer than any outage of Stripe's that was seen. */
export const NOTICE_OPTIONS = { retryLimit: 13, retryDelay: 2, retryBackoff: true, expireInSeconds: 30 }

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

/** The one that may create and change pg-boss's schema. */
export function queueToPrepare(db: PgBoss.Db): PgBoss {
  return new PgBoss({ db, schema: QUEUE_SCHEMA, migrate: true, schedule: false, supervise: false })
}

export function executeOver(books: Books): PgBoss.Db {
  return { executeSql: (text: string, values: unknown[]) => books.query(text, values) }
}
