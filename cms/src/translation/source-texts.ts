import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { hashText, type LanguageText } from './describe-text.ts'

/** Keeps what a source says now, for the day on which it says something else. */
export async function keepSourceText(req: PayloadRequest, document: string, said: LanguageText): Promise<void> {
  const hash = hashText(said)
  if (hash === null) return
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into source_texts (document, hash, values) values (${document}, ${hash}, ${JSON.stringify(said)}::jsonb)
    on conflict do nothing
  `)
}

/** What a source said when it had this hash; null where that was not kept. */
export async function readSourceText(
  req: PayloadRequest,
  document: string,
  hash: string | null,
): Promise<LanguageText | null> {
  if (hash === null) return null
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ values: LanguageText }>(sql`
    select values from source_texts where document = ${document} and hash = ${hash}
  `)
  return rows[0]?.values ?? null
}

/** Only what a translation rests on, and what counts now, is kept: not one word longer. */
export async function forgetUnusedSources(req: PayloadRequest, document: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`
    delete from source_texts kept where document = ${document} and not exists (
      select from text_states state left join text_sources source using (document)
      where state.document = kept.document and (
        state.ready_source = kept.hash
        or state.locale = source.locale and kept.hash in (state.ready_text, state.text)
      )
    )
  `)
}
