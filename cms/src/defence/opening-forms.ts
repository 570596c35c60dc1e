import type { Proof } from '@campaign/shared/donations/checkout.ts'
import type { Books } from '../donations/books.ts'
import type { Pressure } from './decide-opening.ts'
import type { OpeningLimits } from './opening-limits.ts'

/** Who has not come back for so many turns has left the line: the longest wait ever asked for, and three minutes more. */
const TURNS_UNTIL_FORGOTTEN = 5

/** A form is one donation and one page: once let through, it may come again. */
export async function hasPassed(transaction: Books, attempt: string): Promise<boolean> {
  const { rowCount } = await transaction.query(
    'SELECT FROM opening_forms WHERE attempt = $1 AND passed_at IS NOT NULL',
    [attempt],
  )
  return rowCount === 1
}

export async function letPass(
  transaction: Books,
  { attempt, proof }: { attempt: string; proof: Proof },
): Promise<void> {
  await transaction.query(
    `INSERT INTO opening_forms (attempt, waits, passed_at) VALUES ($1, $2, now())
     ON CONFLICT (attempt) DO UPDATE SET waits = excluded.waits, passed_at = now(), seen_at = now()`,
    [attempt, proof === 'wait'],
  )
}

/** Takes a place at the end of the line, or keeps the one it has. */
export async function standInLine(
  transaction: Books,
  attempt: string,
  { spacing }: OpeningLimits,
): Promise<NonNullable<Pressure['line']>> {
  await transaction.query(
    `INSERT INTO opening_forms (attempt, waits) VALUES ($1, true) ON CONFLICT (attempt) DO UPDATE SET seen_at = now()`,
    [attempt],
  )
  const { rows } = await transaction.query<{ ahead: number; since_last: number | null }>(
    `SELECT
       (SELECT count(*)::int FROM opening_forms other, opening_forms mine
        WHERE mine.attempt = $1 AND other.waits AND other.passed_at IS NULL
          AND other.seen_at > now() - make_interval(secs => $2)
          AND (other.since, other.attempt) < (mine.since, mine.attempt)) AS ahead,
       (SELECT extract(epoch FROM now() - max(passed_at))::float8 FROM opening_forms WHERE waits) AS since_last`,
    [attempt, spacing * TURNS_UNTIL_FORGOTTEN],
  )
  return { ahead: rows[0]?.ahead ?? 0, sinceLast: rows[0]?.since_last ?? null }
}
