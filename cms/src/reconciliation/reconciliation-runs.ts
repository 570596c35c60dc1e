import type pg from 'pg'
import type { BooksPool } from '../donations/books.ts'
import type { ReconciliationCause, ReconciliationState } from './reconciliation.ts'

export type RunFigures = {
  eventsSeen: number
  eventsRecovered: number
  donationsAsked: number
  donationsRepaired: number
  bookingsSeen: number
  bookingsRepaired: number
  differences: number
  stuck: number
}

export type Run = {
  id: string
  startedAt: Date
  /** From when on Stripe's movements are to be compared, UTC; null: from the beginning. */
  since: Date | null
  /** Holds the lock of the one run there may be; the lock falls with the connection. */
  client: pg.PoolClient
}

/** Any number, the same in every version: it names this lock in the database. */
const LOCK = 730_114_222

/** Movements can be booked late and with an earlier date; these days are compared again each time. */
const OVERLAP_DAYS = 3

/** Begins a run and writes its row; null while another is under way, anywhere. */
export async function beginRun(
  books: BooksPool,
  { cause, asked = null }: { cause: ReconciliationCause; asked?: string | null },
): Promise<Run | null> {
  const client = await books.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [LOCK])
    if (rows[0]?.mine !== true) {
      client.release()
      return null
    }
    // Whoever holds the lock is the only one: a row that says otherwise is of a run that was killed.
    await client.query(`UPDATE reconciliations SET state = 'failed', updated_at = now() WHERE state = 'running'`)
    const since = await client.query<{ since: Date | null }>(
      `SELECT max(compared_until) - make_interval(days => $1) AS since FROM reconciliations WHERE state = 'done'`,
      [OVERLAP_DAYS],
    )
    const begun = await client.query<{ id: string; started_at: Date }>(
      `INSERT INTO reconciliations (state, cause, started_at, asked_id) VALUES ('running', $1, now(), $2)
       RETURNING id, started_at`,
      [cause, asked],
    )
    const row = begun.rows[0]
    if (row === undefined) throw new Error('a reconciliation is not there after it was written')
    return { id: row.id, startedAt: row.started_at, since: since.rows[0]?.since ?? null, client }
  } catch (error) {
    client.release(true)
    throw error
  }
}

export async function endRun(
  { id, client }: Run,
  {
    state,
    comparedUntil,
    figures,
  }: { state: ReconciliationState; comparedUntil: Date | null; figures: RunFigures | null },
): Promise<void> {
  try {
    await client.query(
      `UPDATE reconciliations
       SET state = $2, finished_at = now(), compared_until = $3, updated_at = now(),
         events_seen = $4, events_recovered = $5, donations_asked = $6, donations_repaired = $7,
         bookings_seen = $8, bookings_repaired = $9, differences = $10, stuck = $11
       WHERE id = $1`,
      [
        id,
        state,
        comparedUntil,
        figures?.eventsSeen ?? 0,
        figures?.eventsRecovered ?? 0,
        figures?.donationsAsked ?? 0,
        figures?.donationsRepaired ?? 0,
        figures?.bookingsSeen ?? 0,
        figures?.bookingsRepaired ?? 0,
        figures?.differences ?? 0,
        figures?.stuck ?? 0,
      ],
    )
    // Not left to the connection's end, of which the database hears later than whoever begins the next run.
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK])
  } finally {
    // Where that failed, the lock falls with the connection.
    client.release(true)
  }
}
