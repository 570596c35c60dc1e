import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../../database/database-of.ts'
import type { ReviewedText } from '../../review/reviewed.ts'

/** How many versions of a text there are beside the newest. */
export async function countEarlierVersions(
  req: PayloadRequest,
  { collection, document }: Pick<ReviewedText, 'collection' | 'document'>,
): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ count: number }>(sql`
    select count(*)::int as count from ${sql.identifier(`_${collection}_v`)}
    where parent_id = ${document} and latest is not true
  `)
  return rows[0]?.count ?? 0
}
