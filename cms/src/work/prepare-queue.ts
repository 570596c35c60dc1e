import { openBooks, type Books } from '../donations/books.ts'
import { DEAD_NOTICES, executeOver, NOTICE_OPTIONS, NOTICES, QUEUE_SCHEMA, queueToPrepare, SWEEP } from './queue.ts'

/**
 * Makes or updates what background work needs in the database: pg-boss's own schema, our queues, the heartbeats. Part
 * of migrating, for processes that serve have no business changing a schema. Safe to run any number of times, not at
 * once. `databaseUrl`: connection string of a role that may create schemas.
 */
export async function prepareQueue(databaseUrl: string): Promise<void> {
  const books = openBooks({ url: databaseUrl, name: 'campaign-migrate', max: 2 })
  try {
    const queue = queueToPrepare(executeOver(books))
    await queue.start()
    await queue.createQueue(DEAD_NOTICES, { name: DEAD_NOTICES, retryLimit: 20, retryDelay: 5, retryBackoff: true })
    await queue.createQueue(NOTICES, { name: NOTICES, ...NOTICE_OPTIONS, deadLetter: DEAD_NOTICES })
    await queue.updateQueue(NOTICES, { name: NOTICES, ...NOTICE_OPTIONS, deadLetter: DEAD_NOTICES })
    await queue.createQueue(SWEEP, { name: SWEEP, retryLimit: 0, expireInSeconds: 120 })
    await queue.stop({ graceful: false })
    await prepareHeartbeats(books)
  } finally {
    await books.end()
  }
}

async function prepareHeartbeats(books: Books): Promise<void> {
  await books.query(
    `CREATE TABLE IF NOT EXISTS ${QUEUE_SCHEMA}.worker_heartbeat (
       worker text PRIMARY KEY,
       started_at timestamptz NOT NULL,
       beat_at timestamptz NOT NULL
     )`,
  )
}
