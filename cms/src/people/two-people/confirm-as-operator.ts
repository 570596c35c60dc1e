import { sql } from '@payloadcms/db-postgres'
import type { Drizzle } from '../../database/database-of.ts'
import { carryOut, listOpenRequests } from './requests.ts'

/** Confirms a request in place of a second administrator, from the shell of the server; false when none waits. */
export async function confirmAsOperator(database: Drizzle, id: string): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const request = (await listOpenRequests(transaction)).find((open) => open.id === id)
    if (request === undefined) return false
    await transaction.execute(
      sql`insert into account_decisions (request, verdict, by_operator) values (${id}, 'confirmed', true)`,
    )
    await carryOut(transaction, request.kind, request.account)
    return true
  })
}
