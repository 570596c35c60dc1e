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
 * one of its public languages, so that no field is forgotten. Gives what the text showed before and shows no more, as
 * `forgetShownPictures` does.
 */
export async function noteShownPictures(req: PayloadRequest, collection: string, id: string): Promise<string[]> {
  if (!isReviewed(collection)) return []
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
  const shownBefore = await forgetShownPictures(req, collection, id)
  if (found.size === 0) return shownBefore
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ stem: string }>(sql`
    with noted as (
      insert into shown_pictures (collection, document, picture)
      select ${collection}, ${id}::uuid, id from media where id::text in ${[...found]} on conflict do nothing
      returning picture
    )
    select split_part(filename, '.', 1) as stem from media where id in (select picture from noted)
  `)
  const shownNow = new Set(rows.map(({ stem }) => stem))
  return shownBefore.filter((stem) => !shownNow.has(stem))
}

/** Gives the stems of the files' names of what it showed. */
export async function forgetShownPictures(req: PayloadRequest, collection: string, id: string): Promise<string[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ stem: string }>(sql`
    with forgotten as (
      delete from shown_pictures where collection = ${collection} and document = ${id} returning picture
    )
    select split_part(filename, '.', 1) as stem from media where id in (select picture from forgotten) and filename <> ''
  `)
  return rows.map(({ stem }) => stem)
}
