import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'

/** Id of the document a version is one of; null where there is no such version. */
export async function documentOfVersion(
  req: PayloadRequest,
  collection: string,
  version: unknown,
): Promise<string | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ document: string }>(sql`
    select parent_id as document from ${sql.identifier(`_${collection}_v`)} where id::text = ${String(version)}
  `)
  return rows[0]?.document ?? null
}
