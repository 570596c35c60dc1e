import pg from 'pg'

/** Where SQL can be run: the pool, or one connection inside a transaction. */
export type Books = Pick<pg.Pool, 'query'>
export type BooksPool = Pick<pg.Pool, 'query' | 'connect' | 'end'>

/**
 * A pool of connections for donations and what happens to them, apart from Payload's: money is written in plain SQL,
 * for Payload's own calls know neither `FOR UPDATE` nor `ON CONFLICT`, and a caught error there ends the transaction.
 * The pool outlives a restart of PostgreSQL.
 */
export function openBooks({ url, name, max }: { url: string; name: string; max: number }): BooksPool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: name,
    max,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 10_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 15_000,
  })
  // Without a listener, a connection that is cut while idle would end the process.
  pool.on('error', ignore)
  pool.on('connect', (client) => client.on('error', ignore))
  return pool
}

/** The query under way fails by itself and is reported there. */
function ignore(): void {}

/**
 * Runs `work` in one transaction and commits it; whatever it throws rolls everything back and is thrown on. `begin`: how it
 * begins, with what holds for it alone.
 */
export async function inTransaction<Result>(
  books: BooksPool,
  work: (transaction: Books) => Promise<Result>,
  begin = 'BEGIN',
): Promise<Result> {
  const client = await books.connect()
  let isBroken = true
  try {
    await client.query(begin)
    const result = await work(client)
    await client.query('COMMIT')
    isBroken = false
    return result
  } catch (error) {
    await client.query('ROLLBACK').then(
      () => (isBroken = false),
      () => undefined,
    )
    throw error
  } finally {
    client.release(isBroken)
  }
}
