import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../../database/database-of.ts'
import type { ReviewedText } from '../reviewed.ts'

/** What was sent back is finished anew, or approved as it is: the words about it have done their work, and go. */
export async function endReturn(req: PayloadRequest, { document, locale }: ReviewedText): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`delete from returned_texts where document = ${document} and locale = ${locale}`)
}
