import { sql } from '@payloadcms/db-postgres'
import type { ContentRevision } from '@campaign/shared/content/published.ts'
import type { Payload, PayloadRequest } from 'payload'
import { databaseOf, postgresOf } from '../database/database-of.ts'

/**
 * Moves the content revision on, in the transaction of this request: it is seen together with the change or not at
 * all. The row stays locked until the commit, so revisions become visible in order.
 */
export async function moveRevision(req: PayloadRequest): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into content_revision as current (is_only_row, revision) values (true, 1)
    on conflict (is_only_row) do update set revision = current.revision + 1
  `)
}

/** Both numbers as committed; 0 before the first publication, and the first withdrawal. */
export async function readRevision(payload: Payload): Promise<ContentRevision> {
  const { rows } = await postgresOf(payload).drizzle.execute<{ revision: string; withdrawals: string }>(sql`
    select coalesce((select revision from content_revision), 0) as revision,
      coalesce((select count from withdrawal_count), 0) as withdrawals
  `)
  return { revision: Number(rows[0]?.revision ?? 0), withdrawals: Number(rows[0]?.withdrawals ?? 0) }
}
