import { sql } from '@payloadcms/db-postgres'
import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { keepTrail } from '../trail/keep-trail.ts'
import { describeContent, hashPart, type Content } from './describe-content.ts'
import { contentFields } from './read-content.ts'
import type { ReviewedCollection, ReviewedText } from './reviewed.ts'

/** Stands for what a text has in common in all its languages. */
const EVERY_LANGUAGE = '*' as const

type Saved = { document: string; before: unknown; after: unknown }

/**
 * Notes who changed the text in the language of this request, in the transaction of the change, and gives back which
 * languages changed. Publishing what is there already changes nothing, and makes nobody an author. While somebody
 * writes, saved again each second, their first edit since the last approval stands for all that follow.
 */
export async function recordEdit(
  req: PayloadRequest,
  collection: ReviewedCollection,
  { document, before, after }: Saved,
): Promise<readonly string[]> {
  const [was, is] = [describe(req, collection, before), describe(req, collection, after)]
  const changed = [
    ...(isLocale(req.locale) && hashPart(was.own) !== hashPart(is.own) ? [req.locale] : []),
    ...(hashPart(was.shared) !== hashPart(is.shared) ? [EVERY_LANGUAGE] : []),
  ]
  const database = await databaseOf(req)
  if (changed.length === 0) return changed
  // Edits of one document then get their ids in the order in which they become visible: see `through` of an approval.
  await database.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`text_edits ${document}`}, 0))`)
  for (const locale of changed) {
    await database.execute(sql`
      insert into text_edits (collection, document, locale, editor)
      select ${collection}, ${document}, ${locale}, ${req.user?.id ?? null}::uuid
      where not exists (
        select from text_edits edit
        where edit.collection = ${collection} and edit.document = ${document} and edit.locale = ${locale}
          and edit.editor is not distinct from ${req.user?.id ?? null}::uuid
          and edit.id > coalesce((
            select max(through) from text_approvals where collection = ${collection} and document = ${document}
          ), 0)
      )
    `)
    await keepTrail(req, { act: 'text_edited', collection, document, locale })
  }
  return changed
}

/** The pictures' own words are nobody's text: an approval looks at them anew. */
function describe(req: PayloadRequest, collection: ReviewedCollection, document: unknown): Content {
  return describeContent((document ?? {}) as Record<string, unknown>, contentFields(req, collection), [])
}

/**
 * Accounts that changed this text, or what it shares with its other languages, since it was last approved; null among
 * them is the system. Each once.
 */
export async function readEditors(
  req: PayloadRequest,
  { collection, document, locale }: ReviewedText,
): Promise<(string | null)[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ editor: string | null }>(sql`
    select distinct editor from text_edits
    where collection = ${collection} and document = ${document} and locale in (${locale}, ${EVERY_LANGUAGE})
      and id > coalesce((
        select max(through) from text_approvals
        where collection = ${collection} and document = ${document} and locale = ${locale}
      ), 0)
  `)
  return rows.map(({ editor }) => editor)
}

/** Id of the newest edit of this document that can be seen; 0 where there is none. */
export async function readLastEdit(
  req: PayloadRequest,
  { collection, document }: Pick<ReviewedText, 'collection' | 'document'>,
): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ last: string }>(sql`
    select coalesce(max(id), 0) as last from text_edits where collection = ${collection} and document = ${document}
  `)
  return Number(rows[0]?.last ?? 0)
}
