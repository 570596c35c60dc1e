import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'
import type { BooksPool } from '../donations/books.ts'

/** The connections of the CMS, for withdrawals: they are plain SQL, and the worker does them too. */
export function poolOf({ payload }: { payload: Payload }): BooksPool {
  return postgresOf(payload).pool as unknown as BooksPool
}
