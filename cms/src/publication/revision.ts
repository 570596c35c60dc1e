import { sql } from '@payloadcms/db-postgres'
import type { ContentRevision, KnownRevision } from '@campaign/shared/content/published.ts'
import type { Payload, PayloadRequest } from 'payload'
import { databaseOf, postgresOf } from '../database/database-of.ts'

/** How many changes a site may be behind and still be told which they were. */
const REMEMBERED = 1000

/**
 * Moves the content revision on and notes what changed (ids of documents and the like, see `ContentRevision`), in the
 * transaction of this request: both are seen together with the change or not at all. The row of the revision stays
 * locked until the commit, so revisions become visible in order.
 */
export async function moveRevision(req: PayloadRequest, changed: readonly string[] | 'everything'): Promise<void> {
  const database = await databaseOf(req)
  const tags =
    changed === 'everything'
      ? sql`null`
      : sql`array(select jsonb_array_elements_text(${JSON.stringify(changed)}::jsonb))`
  await database.execute(sql`
    with moved as (
      insert into content_revision as current (is_only_row, revision) values (true, 1)
      on conflict (is_only_row) do update set revision = current.revision + 1
      returning revision
    ), forgotten as (
      delete from content_changes where revision <= (select revision from moved) - ${REMEMBERED}
    )
    insert into content_changes (revision, changed) select revision, ${tags} from moved
  `)
}

/**
 * Both numbers as committed (0 before the first publication, and the first withdrawal), and what changed since the
 * revision the asker knows: null, that is anything, unless each revision since then has its row. `known`: nothing where
 * it does not say.
 */
export async function readRevision(payload: Payload, known: Partial<KnownRevision> = {}): Promise<ContentRevision> {
  const { rows } = await postgresOf(payload).drizzle.execute<Row>(sql`
    with since as (select changed from content_changes where revision > ${known.revision ?? 0}::bigint)
    select coalesce((select revision from content_revision), 0) as revision,
      coalesce((select count from withdrawal_count), 0) as withdrawals,
      (select mark from content_changes join content_revision using (revision)) as mark,
      exists (select from content_changes where revision = ${known.revision ?? 0}::bigint and mark::text = ${known.mark ?? ''})
        and not exists (select from since where changed is null)
        and (select count(*) from since) = (select revision from content_revision) - ${known.revision ?? 0}::bigint as is_told,
      (select coalesce(jsonb_agg(distinct one), '[]') from since, unnest(changed) as one) as changed
  `)
  const [row] = rows
  return {
    revision: Number(row?.revision ?? 0),
    withdrawals: Number(row?.withdrawals ?? 0),
    mark: row?.mark ?? null,
    changed: row?.is_told ? row.changed : null,
  }
}

type Row = { revision: string; withdrawals: string; mark: string | null; is_told: boolean; changed: string[] }
