import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { asSystem } from '../people/as-system.ts'
import { inLanguage } from '../review/read-content.ts'
import { publicLanguages } from '../review/require-approval.ts'
import { isReviewed } from '../review/reviewed.ts'

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * Notes which pictures readers of this text see now, in the transaction that changed it: any whose id stands anywhere in
 * one of its public languages, so that no field is forgotten.
 */
export async function noteShownPictures(req: PayloadRequest, collection: string, id: string): Promise<void> {
  if (!isReviewed(collection)) return
  const found = new Set<string>()
  for (const locale of await publicLanguages(req, collection, id)) {
    const text = await req.payload.findByID({
      ...asSystem('which pictures are public is the same for whoever asks'),
      collection,
      id,
      locale,
      fallbackLocale: false,
      depth: 0,
      disableErrors: true,
      req: inLanguage(req, locale),
    })
    for (const one of JSON.stringify(text).match(ID) ?? []) found.add(one)
  }
  const database = await databaseOf(req)
  await database.execute(sql`delete from shown_pictures where collection = ${collection} and document = ${id}`)
  if (found.size === 0) return
  await database.execute(sql`
    insert into shown_pictures (collection, document, picture)
    select ${collection}, ${id}::uuid, id from media where id::text in ${[...found]} on conflict do nothing
  `)
}

export async function forgetShownPictures(req: PayloadRequest, collection: string, id: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`delete from shown_pictures where collection = ${collection} and document = ${id}`)
}
