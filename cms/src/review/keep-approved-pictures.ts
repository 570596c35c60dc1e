import { sql } from '@payloadcms/db-postgres'
import { isLocale } from '@campaign/shared/locales/locales.ts'
import { APIError, type CollectionAfterChangeHook, type PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { sayTo } from '../languages/say-to.ts'
import { isPublicAsApproved } from './require-approval.ts'
import { reviewFaults } from './review-words.ts'
import { REVIEWED_COLLECTIONS, type ReviewedText } from './reviewed.ts'

/**
 * On pictures, which have no drafts: whoever changes one changes every public text that shows it. A text is public only
 * as it was approved, pictures and their words included, so such a change is undone.
 */
export const keepApprovedPictures: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'update') return doc
  for (const text of await findPublicTextsWith(req, doc.id))
    if (!(await isPublicAsApproved(req, text))) throw new APIError(sayTo(req, reviewFaults.pictureIsPublic), 403)
  return doc
}

/** Whether a reader may see this picture now, in any text and language. */
export async function isPictureInPublicText(req: PayloadRequest, picture: string): Promise<boolean> {
  return (await findPublicTextsWith(req, picture)).length > 0
}

/** Public texts in which the id of this picture stands anywhere, by language: more than enough, and no field is forgotten. */
export async function findPublicTextsWith(req: PayloadRequest, picture: string): Promise<ReviewedText[]> {
  const database = await databaseOf(req)
  const found: ReviewedText[] = []
  for (const collection of REVIEWED_COLLECTIONS) {
    const { rows } = await database.execute<{ document: string; locale: string }>(sql`
      select text._parent_id as document, text._locale::text as locale
      from ${sql.identifier(collection)} whole join ${sql.identifier(`${collection}_locales`)} text
        on text._parent_id = whole.id
      where text._status = 'published'
        and (to_jsonb(whole)::text like ${`%${picture}%`} or to_jsonb(text)::text like ${`%${picture}%`})
    `)
    for (const { document, locale } of rows) if (isLocale(locale)) found.push({ collection, document, locale })
  }
  return found
}
