import { openBooks, type BooksPool } from '../donations/books.ts'
import { environment } from '../environment.ts'

/** How many exports there may be at one moment: each holds a connection and an old view of the database. */
export const MOST_EXPORTS = 2

let pool: BooksPool | undefined

/** Connections of their own, and one to spare: an export holds one for minutes, which must not be one of the donors'. */
export function openExportPool(): BooksPool {
  pool ??= openBooks({ url: environment.DATABASE_URL, name: 'campaign-exports', max: MOST_EXPORTS + 1 })
  return pool
}
