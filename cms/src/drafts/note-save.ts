import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'

type Save = { collection: string; document: string; changed: readonly string[]; savedAt: string }

/** Notes which languages of a text this save changed, in its transaction. `savedAt`: the document's new `updatedAt`. */
export async function noteSave(req: PayloadRequest, { collection, document, changed, savedAt }: Save): Promise<void> {
  const database = await databaseOf(req)
  for (const locale of changed)
    await database.execute(sql`
      insert into text_saves (collection, document, locale, saved_at, saved_by)
      values (${collection}, ${document}, ${locale}, ${savedAt}, ${req.user?.id ?? null})
      on conflict (collection, document, locale) do update
      set saved_at = excluded.saved_at, saved_by = excluded.saved_by
    `)
}
