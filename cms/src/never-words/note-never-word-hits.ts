import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import type { ReviewedCollection } from '../review/reviewed.ts'

/** A public text in which a word stands that was entered after it became public. */
export type NeverWordHit = { collection: ReviewedCollection; document: string; locale: Locale }

/** Texts of one collection in one language. `documents`: our ids. */
export type TextsInOneLanguage = { collection: ReviewedCollection; locale: Locale; documents: readonly string[] }

export async function noteNeverWordHits(
  req: PayloadRequest,
  { collection, locale, documents }: TextsInOneLanguage,
): Promise<void> {
  if (documents.length === 0) return
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into never_word_hits (collection, document, locale)
    select ${collection}, document::uuid, ${locale} from unnest(string_to_array(${documents.join(',')}, ',')) as document
    on conflict do nothing
  `)
}

export async function forgetNeverWordHits(
  req: PayloadRequest,
  { collection, locale, documents }: TextsInOneLanguage,
): Promise<void> {
  if (documents.length === 0) return
  const database = await databaseOf(req)
  await database.execute(sql`
    delete from never_word_hits where collection = ${collection} and locale = ${locale}
      and document = any (string_to_array(${documents.join(',')}, ',')::uuid[])
  `)
}

/** Those that are still public. */
export async function readNeverWordHits(req: Pick<PayloadRequest, 'payload'>): Promise<NeverWordHit[]> {
  const database = await databaseOf(req as PayloadRequest)
  const { rows } = await database.execute<NeverWordHit>(sql`
    select hit.collection, hit.document, hit.locale from never_word_hits hit
    where exists (
      select from stories_locales where hit.collection = 'stories' and _parent_id = hit.document
        and _locale::text = hit.locale and _status = 'published'
    ) or exists (
      select from pages_locales where hit.collection = 'pages' and _parent_id = hit.document
        and _locale::text = hit.locale and _status = 'published'
    ) or exists (
      select from campaigns_locales where hit.collection = 'campaigns' and _parent_id = hit.document
        and _locale::text = hit.locale and _status = 'published'
    ) or exists (
      select from spending_locales where hit.collection = 'spending' and _parent_id = hit.document
        and _locale::text = hit.locale and _status = 'published'
    )
    order by hit.at, hit.locale
  `)
  return rows
}
