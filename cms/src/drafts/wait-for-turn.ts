import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'

/**
 * Whoever changes or approves a text does so alone, until the transaction of `req` ends. Payload writes a draft as a
 * version with all languages in it, made from the one it read: two people who save at the same moment would each put
 * back what the other had before.
 */
export async function waitForTurn(req: PayloadRequest, document: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`text ${document}`}, 0))`)
}
