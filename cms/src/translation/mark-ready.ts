import { sql } from '@payloadcms/db-postgres'
import type { Field, PayloadRequest } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import { databaseOf } from '../database/database-of.ts'
import { findUnfinishedLanguages } from '../publication/find-unfinished-languages.ts'
import { sayLabel } from '../review/screen/say-label.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import { keepTrail } from '../trail/keep-trail.ts'
import { describeText, hashText } from './describe-text.ts'
import { readInAllLanguages } from './read-in-all-languages.ts'
import { readStanding } from './read-standing.ts'
import { forgetUnusedSources, keepSourceText } from './source-texts.ts'
import { waitForTurn } from '../drafts/wait-for-turn.ts'
import { endReturn } from '../review/returning/end-return.ts'
import { holdsUntranslated } from './structure/mark-untranslated.ts'

/** Hashes of what stood before the translator's eyes: their own text, and the source beside it. */
export type Seen = { text: string | null; source: string | null }

export type MarkedReady =
  | { outcome: 'ready' }
  | { outcome: 'refused'; code: 'text_changed' | 'source_changed' | 'untranslated_left' | 'not_found' }
  /** `missing`: names of the fields that must be filled in first, in the admin's language. */
  | { outcome: 'unfinished'; missing: string[] }

/**
 * `req.user` says that a language is finished, for the source as it stood beside it. Bound to exactly these two texts:
 * what was saved meanwhile by somebody else is not what they read.
 */
export function markReady(req: PayloadRequest, text: ReviewedText, seen: Seen): Promise<MarkedReady> {
  return asOneAct(
    req,
    () => mark(req, text, seen),
    ({ outcome }) => outcome === 'ready',
  )
}

async function mark(req: PayloadRequest, text: ReviewedText, seen: Seen): Promise<MarkedReady> {
  const { collection, document, locale } = text
  await waitForTurn(req, document)
  const newest = await readInAllLanguages(req, collection, document)
  const standing = await readStanding(req, text)
  if (newest === null || standing === null) return { outcome: 'refused', code: 'not_found' }
  if (standing.text !== seen.text) return { outcome: 'refused', code: 'text_changed' }
  if (!standing.isSource && standing.source !== seen.source) return { outcome: 'refused', code: 'source_changed' }

  const { fields } = req.payload.collections[collection].config
  if (holdsUntranslated(describeText(fields, newest, locale))) return { outcome: 'refused', code: 'untranslated_left' }
  const missing = findMissing(fields, newest, locale)
  if (missing.length > 0) return { outcome: 'unfinished', missing: nameAll(req, missing) }

  const source = describeText(fields, newest, standing.sourceLanguage)
  if (hashText(source) === (standing.isSource ? standing.text : standing.source))
    await keepSourceText(req, document, source)
  const database = await databaseOf(req)
  await database.execute(sql`
    update text_states set ready_text = text, ready_source = ${standing.isSource ? null : standing.source},
      ready_by = ${req.user?.id ?? null}, ready_at = now()
    where document = ${document} and locale = ${locale}
  `)
  await forgetUnusedSources(req, document)
  await endReturn(req, text)
  await keepTrail(req, { act: 'text_marked_ready', ...text })
  return { outcome: 'ready' }
}

/** What this language lacks to be public. */
function findMissing(fields: readonly Field[], inAllLanguages: Record<string, unknown>, locale: string): Field[] {
  const unfinished = findUnfinishedLanguages({ fields, inAllLanguages, sent: {}, sentIn: locale, languages: [locale] })
  return unfinished.flatMap(({ missing }) => missing)
}

function nameAll({ i18n }: PayloadRequest, fields: readonly Field[]): string[] {
  const speaker = { language: i18n.language, t: i18n.t as (key: never) => string }
  const names = fields.map((field) =>
    sayLabel('label' in field ? field.label : undefined, 'name' in field ? field.name : '', speaker),
  )
  return [...new Set(names)]
}
