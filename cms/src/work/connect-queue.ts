import type PgBoss from 'pg-boss'
import type { BooksPool } from '../donations/books.ts'
import { queueOver } from './queue.ts'

/**
 * The queue as a worker uses it, started. `onError` hears what goes wrong in pg-boss's own upkeep, which it repeats by
 * itself. Throws while the database is down or the queue was never prepared.
 */
export async function connectQueue(pool: BooksPool, onError: (error: unknown) => void): Promise<PgBoss> {
  const queue = queueOver({ executeSql: (text, values) => executeAlone(pool, text, values) }, { isWorker: true })
  queue.on('error', onError)
  return queue.start()
}

/**
 * pg-boss sends several statements with BEGIN and COMMIT as one text. Where one of them fails, the connection would go
 * back to the pool inside a broken transaction: it is thrown away instead.
 */
async function executeAlone(pool: BooksPool, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  const client = await pool.connect()
  try {
    const result = await client.query(text, values)
    client.release()
    return result
  } catch (error) {
    client.release(true)
    throw error
  }
}
