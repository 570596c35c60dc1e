import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

/** The database as SQL is sent to it, inside a transaction or not. */
export type Drizzle = PostgresAdapter['drizzle']

/** The database, inside the transaction this request is in; outside any when it is in none. */
export async function databaseOf(req: PayloadRequest): Promise<Drizzle> {
  const adapter = postgresOf(req.payload)
  const transaction = await req.transactionID
  const session = transaction === undefined || transaction === null ? undefined : adapter.sessions?.[transaction]
  return (session?.db as Drizzle | undefined) ?? adapter.drizzle
}

export function postgresOf(payload: Payload): PostgresAdapter {
  return payload.db as unknown as PostgresAdapter
}
