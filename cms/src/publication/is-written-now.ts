import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'

/**
 * True when the public row of this document was written in the transaction under way. Payload's hooks are the same for
 * a draft and a publication, and no argument tells them apart in every path (save, unpublish, restore, copy a
 * language); PostgreSQL knows, by the transaction that last wrote the row.
 */
export async function isWrittenInThisTransaction(req: PayloadRequest, table: string, id: unknown): Promise<boolean> {
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    select from ${sql.identifier(table)} where id = ${id} and xmin = pg_current_xact_id()::xid
  `)
  return rows.length > 0
}
