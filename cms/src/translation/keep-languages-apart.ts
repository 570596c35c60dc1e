import { sql } from '@payloadcms/db-postgres'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { documentOfVersion } from './document-of-version.ts'

/**
 * One save of a document at a time. Payload writes a draft as a version with all languages in it, made from the one it
 * read: two translators who save at the same moment would each put back what the other had before.
 */
export const keepLanguagesApart: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'restoreVersion') {
    const document = await documentOfVersion(req, collection.slug, id)
    if (document !== null) await takeTurn(req, document)
  }
  if ((operation === 'update' || operation === 'delete') && typeof id === 'string') await takeTurn(req, id)
  return args
}

/** Waits until nobody else is writing this document; ends with the transaction of `req`. */
export async function takeTurn(req: PayloadRequest, document: string): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`text ${document}`}, 0))`)
}
