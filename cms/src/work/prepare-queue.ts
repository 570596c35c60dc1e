import { openBooks, type Books } from '../donations/books.ts'
import { executeOver, QUEUE_SCHEMA, QUEUES, queueToPrepare } from './queue.ts'

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
    // Those that end here first: a queue can only be given one that is there.
    for (const options of QUEUES) {
      await queue.createQueue(options.name, options)
      await queue.updateQueue(options.name, options)
    }
    await queue.stop({ graceful: false })
    await prepareHeartbeats(books)
    await prepareWatch(books)
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

/** Since when somebody is at work and giving is open without a break: what silence is measured from. */
async function prepareWatch(books: Books): Promise<void> {
  await books.query(
    `CREATE TABLE IF NOT EXISTS ${QUEUE_SCHEMA}.watch (
       only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
       awake_since timestamptz NOT NULL,
       open_since timestamptz,
       seen_at timestamptz NOT NULL
     )`,
  )
}
