import { sql } from '@payloadcms/db-postgres'
import { isLocale } from '@campaign/shared/locales/locales.ts'
import type { CollectionAfterChangeHook } from 'payload'
import { booksOf, databaseOf } from '../database/database-of.ts'
import { changeWhatGateSees } from './gate-lock.ts'

/** Stands for what a text, or a picture, has in common in all its languages. */
export const EVERY_LANGUAGE = '*' as const

type Picture = { alt?: unknown; isDecorative?: unknown; filename?: unknown } | undefined

/**
 * On pictures: who wrote words for one, or sent other bytes in its place, is an author of what shows it, and may not
 * approve that. A picture sent for the first time is in no text yet: whoever puts it into one is an author there. What
 * the machine does for somebody (`pictureAct`: covered, searched) only takes away, or takes two people of its own.
 */
export const recordPictureEdit: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  const was: Picture = operation === 'create' ? undefined : previousDoc
  const isSentAnew = was !== undefined && was.filename !== doc.filename && req.context['pictureAct'] === undefined
  const changed = [
    ...(isLocale(req.locale) && wordsOf(was) !== wordsOf(doc) ? [req.locale] : []),
    ...(isSentAnew || (was?.isDecorative === true) !== (doc.isDecorative === true) ? [EVERY_LANGUAGE] : []),
  ]
  if (changed.length === 0) return doc
  // Edits get their numbers in the order in which they become visible, and none while a text is being approved.
  await changeWhatGateSees(await booksOf(req))
  const database = await databaseOf(req)
  for (const locale of changed)
    await database.execute(sql`
      insert into text_edits (collection, document, locale, editor)
      values ('media', ${String(doc.id)}, ${locale}, ${req.user?.id ?? null}::uuid)
    `)
  return doc
}

function wordsOf(picture: Picture): string {
  return typeof picture?.alt === 'string' ? picture.alt.trim() : ''
}
