import type { Books, BooksPool } from '../donations/books.ts'
import { logger } from '../log/logger.ts'
import { findTablesOfStories } from './erasing/find-tables-of-stories.ts'

/** Any number, the same in every version: one process at a time, for each table is locked for a moment. */
export const FREEING = 730_114_222

/** Bytes. Up to this a table is written anew at once, which locks it for about a second; a larger one at night. */
const AT_ONCE_UP_TO = 64 * 1024 * 1024

/** Hours, UTC: after the look through the site, when hardly anybody reads. */
const NIGHT = [3, 4]
/** Minutes until a table is tried again that somebody used, or that took too long. */
const RETRY = 15

/** `atOnceUpTo`: bytes of a table with all that belongs to it. */
type Freeing = { atOnceUpTo?: number; isNight?: boolean }

/** What a deleted row said stays in PostgreSQL's files until this is done; called in the transaction of an erasure. */
export async function askToFreePages(transaction: Books): Promise<void> {
  await transaction.query('INSERT INTO pages_to_free DEFAULT VALUES')
}

/**
 * Frees the pages of what was erased: VACUUM forgets the rows and gives back empty pages, yet leaves the bytes where a page
 * is still used, so tables are written anew (VACUUM FULL); large ones, which nobody could read meanwhile, in the night that
 * follows. ANALYZE with it, for PostgreSQL keeps samples of what stands in each column. Waits until no transaction sees the
 * rows any more; what could not be done is done by the worker's next minute. False where something is left to do.
 */
export async function freePages(
  books: BooksPool,
  { atOnceUpTo = AT_ONCE_UP_TO, isNight = NIGHT.includes(new Date().getUTCHours()) }: Freeing = {},
): Promise<boolean> {
  const { rows } = await books.query<{ last: string | null; is_seen: boolean }>(`
    SELECT max(id) AS last, coalesce(bool_or(EXISTS (
      SELECT FROM pg_stat_activity other WHERE other.datname = current_database() AND other.pid <> pg_backend_pid()
        AND age(other.backend_xmin) >= age(asked.transaction::xid)
    )), false) AS is_seen
    FROM pages_to_free asked
  `)
  const { last = null, is_seen: isSeen = false } = rows[0] ?? {}
  const isLargeLeft = await hasLarge(books)
  if (last === null && !(isLargeLeft && isNight)) return !isLargeLeft
  if (isSeen) return false
  const client = await books.connect()
  // PostgreSQL may close it between two questions, or as it is given back: unheard, that would end the process.
  client.on('error', () => undefined)
  try {
    const { rows: held } = await client.query<{ is_ours: boolean }>('SELECT pg_try_advisory_lock($1) AS is_ours', [
      FREEING,
    ])
    if (held[0]?.is_ours !== true) return false
    // Whoever waits for a table waits behind us: rather the next minute than for long.
    await client.query(`SET lock_timeout = '500ms'; SET statement_timeout = '10min'`)
    if (last !== null) {
      for (const { table, bytes } of await findTablesOfStories(client)) {
        const isSmall = bytes <= atOnceUpTo
        await client.query(`VACUUM (${isSmall ? 'FULL, ANALYZE' : 'ANALYZE'}) ${table}`)
        if (!isSmall) await putOff(client, table, last)
      }
      await client.query('DELETE FROM pages_to_free WHERE id <= $1', [last])
    }
    const isAnyTried = isNight && (await writeLargeAnew(client))
    if (last === null && !isAnyTried) return false
    // The samples are rows of a table too, which belongs to whoever owns the database.
    await client.query('VACUUM (FULL) pg_catalog.pg_statistic').catch(() => undefined)
    await endLog(client)
    return !(await hasLarge(client))
  } finally {
    client.release(true)
  }
}

async function hasLarge(books: Books): Promise<boolean> {
  const { rows } = await books.query('SELECT FROM large_tables_to_free LIMIT 1')
  return rows.length > 0
}

/** `asked`: the last erasure it is about; one that comes while it is written anew asks once more. */
async function putOff(client: Books, table: string, asked: string): Promise<void> {
  await client.query(
    `INSERT INTO large_tables_to_free (name, asked) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET asked = excluded.asked, tried_at = NULL`,
    [table, asked],
  )
}

/**
 * One after the other, each for a minute at most (613 MB took 5.4 s on a busy machine). Nobody reads or writes the table
 * meanwhile. What takes longer is given up, undone by PostgreSQL, and told to whoever runs the site (decision 26). False
 * where each was tried a moment ago.
 */
async function writeLargeAnew(client: Books): Promise<boolean> {
  const { rows } = await client.query<{ name: string; asked: string }>(
    `UPDATE large_tables_to_free SET tried_at = now()
     WHERE tried_at IS NULL OR tried_at < now() - make_interval(mins => $1) RETURNING name, asked`,
    [RETRY],
  )
  await client.query(`SET statement_timeout = '60s'`)
  for (const { name, asked } of rows)
    try {
      const { rows: known } = await client.query('SELECT WHERE to_regclass($1) IS NOT NULL', [name])
      if (known.length > 0) await client.query(`VACUUM (FULL, ANALYZE) ${name}`)
      await client.query('DELETE FROM large_tables_to_free WHERE name = $1 AND asked = $2', [name, asked])
    } catch {
      logger.warn({ table: name }, 'a large table still holds what was erased, and is tried again')
    }
  return rows.length > 0
}

/**
 * The log of changes holds the words too. This closes its part of now and lets go of those before; where the role may not
 * (it takes pg_checkpoint and EXECUTE on pg_switch_wal), PostgreSQL does so by itself, within the hour.
 */
async function endLog(client: Books): Promise<void> {
  await client.query('SELECT pg_switch_wal()').catch(() => undefined)
  await client.query('CHECKPOINT').catch(() => undefined)
}

const underWay = new Set<Promise<unknown>>()

/** By the process that erased, and by nobody's request: whoever asked has their answer meanwhile. */
export function freePagesSoon(books: BooksPool): void {
  const freeing = freePages(books).catch(() => undefined)
  underWay.add(freeing)
  void freeing.then(() => underWay.delete(freeing))
}

/** Resolves when nothing of that goes on in this process. */
export async function pagesAreFreed(): Promise<void> {
  await Promise.all(underWay)
}
