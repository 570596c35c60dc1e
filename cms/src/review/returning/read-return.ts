import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../../database/database-of.ts'
import { namesOfStaff } from '../../desk/names-of-staff.ts'
import type { ReviewedText } from '../reviewed.ts'
import type { PointedFinding } from './return-text.ts'

/** `by`: the name of whoever sent it back; empty where the account is gone. */
type ReturnedText = { reason: string; pointed: PointedFinding[]; by: string; at: Date }

/** What a reviewer wrote to a text they sent back; null while it is not. */
export async function readReturn(
  req: PayloadRequest,
  { document, locale }: ReviewedText,
): Promise<ReturnedText | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Omit<ReturnedText, 'by'> & { by: string }>(sql`
    select reason, pointed, returned_by as by, at from returned_texts
    where document = ${document} and locale = ${locale}
  `)
  const [row] = rows
  if (row === undefined) return null
  const names = await namesOfStaff(req.payload, [row.by])
  return { ...row, by: names.get(row.by) ?? '', at: new Date(row.at) }
}
