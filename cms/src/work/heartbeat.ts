import { hostname } from 'node:os'
import type { Books } from '../donations/books.ts'
import { QUEUE_SCHEMA } from './queue.ts'

/** Seconds between two beats. */
export const BEAT_EVERY = 10

/** Workers are told apart by machine and process; in a container the machine's name is that of the container. */
function workerName(): string {
  return `${hostname()}/${process.pid}`
}

/** Says that this worker is alive and can reach the database. Forgets workers of which nothing was heard for a day. */
export async function beat(books: Books, startedAt: Date): Promise<void> {
  await books.query(
    `INSERT INTO ${QUEUE_SCHEMA}.worker_heartbeat (worker, started_at, beat_at) VALUES ($1, $2, now())
     ON CONFLICT (worker) DO UPDATE SET started_at = excluded.started_at, beat_at = excluded.beat_at`,
    [workerName(), startedAt],
  )
  await books.query(`DELETE FROM ${QUEUE_SCHEMA}.worker_heartbeat WHERE beat_at < now() - interval '1 day'`)
  await stayAwake(books)
}

/** Remembers since when some worker or other is awake; a break of minutes, as for a new version, is none. */
async function stayAwake(books: Books): Promise<void> {
  await books.query(
    `INSERT INTO ${QUEUE_SCHEMA}.watch (awake_since, seen_at) VALUES (now(), now())
     ON CONFLICT (only_one) DO UPDATE SET
       awake_since = CASE WHEN watch.seen_at < now() - interval '15 minutes' THEN now() ELSE watch.awake_since END,
       seen_at = now()`,
  )
}

/** Whether a worker on this machine was heard of in the time of three beats. */
export async function isHeard(books: Books): Promise<boolean> {
  const { rowCount } = await books.query(
    `SELECT FROM ${QUEUE_SCHEMA}.worker_heartbeat
     WHERE starts_with(worker, $1) AND beat_at > now() - make_interval(secs => $2)`,
    [`${hostname()}/`, BEAT_EVERY * 3],
  )
  return (rowCount ?? 0) > 0
}
