import { sql } from '@payloadcms/db-postgres'
import { isLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { createLocalReq, type PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { keepTrail } from '../trail/keep-trail.ts'
import { describeContent, hashPart, type Content } from './describe-content.ts'
import { EVERY_LANGUAGE } from './picture-edits.ts'
import { contentFields, readContent } from './read-content.ts'
import { countWritersOfVersion, takeRestoredVersion } from './restored-version.ts'
import type { ReviewedCollection, ReviewedText } from './reviewed.ts'

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
): Promise<readonly Changed[]> {
  const restored = takeRestoredVersion(req)
  const bySave = changedBySave(req, describe(req, collection, before), describe(req, collection, after))
  const changed =
    restored === null ? bySave : [...new Set([...bySave, ...(await changedByRestoring(req, { collection, document }))])]
  const database = await databaseOf(req)
  if (changed.length === 0) return changed
  // That a text was begun is told by itself (`text-trail.ts`).
  const isNew = (before as { id?: unknown } | null | undefined)?.id === undefined
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
    if (!isNew) await keepTrail(req, { act: 'text_edited', collection, document, locale })
  }
  if (restored !== null) await countWritersOfVersion(req, { collection, document, version: restored, changed })
  return changed
}

/** A language, or what all of them share. */
type Changed = Locale | typeof EVERY_LANGUAGE

function changedBySave(req: PayloadRequest, was: Content, is: Content): Changed[] {
  return [
    ...(isLocale(req.locale) && hashPart(was.own) !== hashPart(is.own) ? [req.locale] : []),
    ...(hashPart(was.shared) !== hashPart(is.shared) ? [EVERY_LANGUAGE] : []),
  ]
}

/**
 * A version is brought back in all its languages, whichever of them was asked for: they are compared one by one. (In the
 * language that was asked for it always counts as a change: Payload gives what was before in another shape.)
 */
async function changedByRestoring(
  req: PayloadRequest,
  text: Pick<ReviewedText, 'collection' | 'document'>,
): Promise<Changed[]> {
  // Outside the transaction the rows before it still stand.
  const outside = await createLocalReq({}, req.payload)
  const changed = new Set<Changed>()
  for (const locale of LOCALES) {
    const was = await readContent(outside, { ...text, locale }, { draft: true })
    const is = await readContent(req, { ...text, locale }, { draft: true })
    if (hashPart(was?.own ?? {}) !== hashPart(is?.own ?? {})) changed.add(locale)
    if (hashPart(was?.shared ?? {}) !== hashPart(is?.shared ?? {})) changed.add(EVERY_LANGUAGE)
  }
  return [...changed]
}

/** The pictures' own words are nobody's text: an approval looks at them anew. */
function describe(req: PayloadRequest, collection: ReviewedCollection, document: unknown): Content {
  return describeContent((document ?? {}) as Record<string, unknown>, contentFields(req, collection), [])
}

/**
 * Accounts that changed this text, what it shares with its other languages, or the words or bytes of a picture in it
 * (`pictures`: their ids; `wordsIn`: other languages in which their words are approved with it), since it was last
 * approved; null among them is the system. Each once.
 */
export async function readEditors(
  req: PayloadRequest,
  { collection, document, locale }: ReviewedText,
  { pictures, wordsIn = [] }: { pictures: readonly string[]; wordsIn?: readonly Locale[] },
): Promise<(string | null)[]> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ editor: string | null }>(sql`
    select distinct editor from text_edits
    where ${ofTextOrPictures({ collection, document }, pictures)}
      and (locale in (${locale}, ${EVERY_LANGUAGE}) or collection = 'media' and locale in ${['', ...wordsIn]})
      and id > coalesce((
        select max(through) from text_approvals
        where collection = ${collection} and document = ${document} and locale = ${locale}
      ), 0)
  `)
  return rows.map(({ editor }) => editor)
}

/** Id of the newest edit of this document, or of a picture in it, that can be seen; 0 where there is none. */
export async function readLastEdit(
  req: PayloadRequest,
  text: Pick<ReviewedText, 'collection' | 'document'>,
  pictures: readonly string[],
): Promise<number> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ last: string }>(sql`
    select coalesce(max(id), 0) as last from text_edits where ${ofTextOrPictures(text, pictures)}
  `)
  return Number(rows[0]?.last ?? 0)
}

function ofTextOrPictures(
  { collection, document }: Pick<ReviewedText, 'collection' | 'document'>,
  pictures: readonly string[],
) {
  const ofText = sql`(collection = ${collection} and document = ${document})`
  return pictures.length === 0 ? ofText : sql`(${ofText} or (collection = 'media' and document in ${[...pictures]}))`
}
