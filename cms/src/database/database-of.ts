import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { Books } from '../donations/books.ts'

/** The database as SQL is sent to it, inside a transaction or not. */
export type Drizzle = PostgresAdapter['drizzle']

/** Where a transaction can be begun, or one within another. */
export type Transacting = Pick<Drizzle, 'execute' | 'transaction'>

/** The database, inside the transaction this request is in; outside any when it is in none. */
export async function databaseOf(req: PayloadRequest): Promise<Drizzle> {
  const adapter = postgresOf(req.payload)
  const transaction = await req.transactionID
  const session = transaction === undefined || transaction === null ? undefined : adapter.sessions?.[transaction]
  return (session?.db as Drizzle | undefined) ?? adapter.drizzle
}

/** The same for SQL with `$1`: the connection this request's transaction is on, or the pool. */
export async function booksOf(req: PayloadRequest): Promise<Books> {
  const database = (await databaseOf(req)) as unknown as { session?: { client?: Books }; $client?: Books }
  const books = database.session?.client ?? database.$client
  if (books === undefined) throw new Error('drizzle keeps its connection elsewhere now')
  return books
}

export function postgresOf(payload: Payload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter
}
