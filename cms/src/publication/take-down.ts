import { sql } from '@payloadcms/db-postgres'
import { isLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'

type Asked = {
  id?: unknown
  data?: Record<string, unknown>
  draft?: boolean
  publishAllLocales?: boolean
  publishSpecificLocale?: string
  unpublishAllLocales?: boolean
}

type TakenDown = { document: string; languages: readonly Locale[] }

/**
 * Payload takes one language down by writing the newest draft over the public row: a year, a cover or a row of a list
 * that waits there would be public in the other languages, so the gate refused, and the text stayed. And a draft that is
 * too long, or has the address of another text, could not be written at all. So what was sent is saved as a draft, where
 * nothing can stand against it, and the public row loses its status and nothing else. After `guardPublication`, which
 * says who may.
 */
const beforeOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const asked = args as Asked
  const languages = operation === 'update' ? languagesTakenDown(asked, req.locale) : []
  if (typeof asked.id !== 'string' || languages.length === 0) return args
  req.context['takenDown'] = { document: asked.id, languages } satisfies TakenDown
  return { ...args, draft: true, autosave: false }
}

function languagesTakenDown(asked: Asked, locale: unknown): readonly Locale[] {
  const { data, draft, publishAllLocales, publishSpecificLocale, unpublishAllLocales } = asked
  if (data?.['_status'] !== 'draft' || publishAllLocales || publishSpecificLocale) return []
  if (unpublishAllLocales) return LOCALES
  return !draft && isLocale(locale) ? [locale] : []
}

/** Before everything that looks at what readers see now. */
const afterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const taken = req.context['takenDown'] as TakenDown | undefined
  if (taken === undefined || taken.document !== doc.id) return doc
  delete req.context['takenDown']
  await takeStatusOff(req, collection.slug, taken)
  return doc
}

async function takeStatusOff(req: PayloadRequest, collection: string, { document, languages }: TakenDown) {
  const database = await databaseOf(req)
  const texts = sql.identifier(`${collection}_locales`)
  const { rows } = await database.execute(sql`
    update ${texts} set _status = 'draft'
    where _parent_id = ${document} and _status = 'published' and _locale::text in ${[...languages]} returning _locale
  `)
  // What is public of a text is asked by whether its own row was written (`is-written-now.ts`). Its time stays: Payload
  // holds a draft that is not newer for one that was published.
  if (rows.length > 0)
    await database.execute(sql`update ${sql.identifier(collection)} set updated_at = updated_at where id = ${document}`)
}

export const takeDown = { beforeOperation, afterChange }
