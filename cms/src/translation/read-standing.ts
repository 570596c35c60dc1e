import { sql } from '@payloadcms/db-postgres'
import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import type { TextState } from './decide-text-state.ts'
import { textsInStates } from './texts-in-states.ts'

/** Where one text stands in one language. */
export type Standing = {
  state: TextState
  /** Hash of the newest draft. */
  text: string | null
  /** Hash of the source that counts, and of the one this language was finished for. */
  source: string | null
  readySource: string | null
  sourceLanguage: Locale
  isSource: boolean
  isPublic: boolean
  /** Public, and something else was written since. */
  hasNewerDraft: boolean
  awaitsApproval: boolean
  /** The newest draft was approved, and nothing changed since. */
  isApproved: boolean
  /** A reviewer sent it back, and nobody called it finished since. */
  isReturned: boolean
  /** Hash of what the source's author has before them, where that is not what counts yet. */
  sourceDraft: string | null
}

/** In the transaction of `req`; null while the document says nothing in any language. */
export async function readStanding(req: PayloadRequest, text: ReviewedText): Promise<Standing | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<Standing & { sourceLanguage: string }>(sql`
    ${textsInStates({ document: text.document })}
    select state, text, source, ready_source as "readySource", source_language as "sourceLanguage",
      is_source as "isSource", is_public as "isPublic", has_newer_draft as "hasNewerDraft",
      awaits_approval as "awaitsApproval", (was_approved and not is_unapproved) as "isApproved", is_returned as "isReturned", source_draft as "sourceDraft"
    from states where locale = ${text.locale}
  `)
  const [row] = rows
  return row !== undefined && isLocale(row.sourceLanguage) ? row : null
}
