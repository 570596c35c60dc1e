import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'

/** The collections whose documents have a page of their own on the site. */
const ADDRESSED_COLLECTIONS = ['stories', 'pages'] as const
export type AddressedCollection = (typeof ADDRESSED_COLLECTIONS)[number]

function isAddressed(collection: string): collection is AddressedCollection {
  return (ADDRESSED_COLLECTIONS as readonly string[]).includes(collection)
}

/**
 * Remembers every address at which this document is public now. Nothing is ever taken from that list; an address that
 * another text left and this one took is this one's from now on.
 */
export async function noteAddresses(req: PayloadRequest, collection: string, id: unknown): Promise<void> {
  if (!isAddressed(collection)) return
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into public_addresses (collection, locale, slug, document)
    select ${collection}, _locale::text, slug, _parent_id
    from ${sql.identifier(`${collection}_locales`)}
    where _parent_id = ${id} and _status = 'published' and slug is not null
    on conflict (collection, locale, slug) do update set document = excluded.document
    where public_addresses.document <> excluded.document
  `)
}
