import { sql } from '@payloadcms/db-postgres'
import type { PreviewAddress } from '@campaign/shared/preview/preview.ts'
import type { Payload } from 'payload'
import { postgresOf } from '../database/database-of.ts'

/**
 * Whether this document may be looked at before it is public, by whoever may read it: it is still there, and it
 * is not hidden. Asked at each use of a preview.
 */
export async function mayBePreviewed(payload: Payload, { collection, id }: PreviewAddress): Promise<boolean> {
  const { rows } = await postgresOf(payload).drizzle.execute(sql`
    select from ${sql.identifier(collection)} where id = ${id}
      and not exists (select from hidden_stories where story = ${id})
  `)
  return rows.length > 0
}
