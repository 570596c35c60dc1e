import type { Books, BooksPool } from '../../donations/books.ts'

/** The same pool; `taken` says how many milliseconds its transactions have waited for PostgreSQL since it was asked last. */
export function timeDatabase(pool: BooksPool): { books: BooksPool; taken: () => number } {
  let milliseconds = 0
  const timed = (books: Books): Books['query'] => {
    const query = async (text: string, values?: unknown[]): Promise<unknown> => {
      const began = performance.now()
      try {
        return await books.query(text, values)
      } finally {
        milliseconds += performance.now() - began
      }
    }
    return query as Books['query']
  }
  const connect = async () => {
    const client = await pool.connect()
    return { query: timed(client), release: (isBroken?: boolean) => client.release(isBroken) }
  }
  const books = { query: timed(pool), connect, end: () => pool.end() } as unknown as BooksPool
  const taken = (): number => {
    const all = milliseconds
    milliseconds = 0
    return all
  }
  return { books, taken }
}
