import { sql } from '@payloadcms/db-postgres'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { databaseOf } from '../database/database-of.ts'
import { isReviewed, type ReviewedCollection } from '../review/reviewed.ts'
import { sourceThatCounts } from './decide-text-state.ts'
import { describeText, hashText, type LanguageText } from './describe-text.ts'
import { readInAllLanguages } from './read-in-all-languages.ts'
import { keepSourceText, forgetUnusedSources } from './source-texts.ts'

/** On every text: after any write, whatever way it came, where it stands in each language is written down anew. */
export const keepTextStates: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (isReviewed(collection.slug) && req.context['isRehearsal'] !== true)
    await refreshTextStates(req, collection.slug, doc.id)
  return doc
}

/**
 * Holds what stands in the newest draft of each language against what was written down, in the transaction of `req`.
 * Rows of languages that say what they said are not touched.
 */
export async function refreshTextStates(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: string,
): Promise<void> {
  const newest = await readInAllLanguages(req, collection, document)
  if (newest === null) return
  const { fields } = req.payload.collections[collection].config
  const before = await readTextRows(req, document)
  const now = LOCALES.map((locale) => describeNow(locale, describeText(fields, newest, locale), newest['_status']))
  const source = await settleSource(req, collection, document, now)
  if (source === null) return

  const changes = decideRows({ now, before, source })
  for (const row of changes) await writeRow(req, collection, document, row)
  if (changes.length === 0) return
  const counting = changes.find(({ locale }) => locale === source) ?? before.get(source)
  const own = now.find(({ locale }) => locale === source)
  // As long as it is at hand: later only its hash is known.
  if (own !== undefined && own.text === sourceThatCounts(counting)) await keepSourceText(req, document, own.said)
  await forgetUnusedSources(req, document)
}

/** What is written down of one language; all hashes. */
type TextRow = {
  locale: Locale
  text: string | null
  publicText: string | null
  readyText: string | null
  readySource: string | null
}

type Now = { locale: Locale; said: LanguageText; text: string | null; isPublic: boolean }

/** The rows of a document, by language. */
async function readTextRows(req: PayloadRequest, document: string): Promise<Map<Locale, TextRow>> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<TextRow>(sql`
    select locale, text, public_text as "publicText", ready_text as "readyText", ready_source as "readySource"
    from text_states where document = ${document}
  `)
  return new Map(rows.flatMap((row) => (isLocale(row.locale) ? [[row.locale, row] as const] : [])))
}

/** The language a document is translated from; null while nothing is written. */
async function readSourceLanguage(req: PayloadRequest, document: string): Promise<Locale | null> {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ locale: string }>(sql`
    select locale from text_sources where document = ${document}
  `)
  const locale = rows[0]?.locale
  return isLocale(locale) ? locale : null
}

function describeNow(locale: Locale, said: LanguageText, statuses: unknown): Now {
  const status =
    typeof statuses === 'object' && statuses !== null ? (statuses as Record<string, unknown>)[locale] : null
  return { locale, said, text: hashText(said), isPublic: status === 'published' }
}

/** Until somebody chooses another, a text is translated from the language in which it was first written. */
async function settleSource(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: string,
  now: readonly Now[],
): Promise<Locale | null> {
  const known = await readSourceLanguage(req, document)
  if (known !== null) return known
  const written = now.filter(({ text }) => text !== null).map(({ locale }) => locale)
  const first = [req.locale, DEFAULT_LOCALE, ...written].find((locale) => written.some((one) => one === locale))
  if (!isLocale(first)) return null
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into text_sources (document, collection, locale) values (${document}, ${collection}, ${first})
    on conflict do nothing
  `)
  return first
}

type Situation = { now: readonly Now[]; before: ReadonlyMap<Locale, TextRow>; source: Locale }

/**
 * The rows that change. Making a language public says that it is finished. It says nothing of whether it is what the
 * source says: a translation that was finished for an older source stays so, and only one that was never called
 * finished counts as one of the source as it is.
 */
function decideRows({ now, before, source }: Situation): TextRow[] {
  const ofSource = now.find(({ locale }) => locale === source)
  const sourceRow = ofSource && advance(ofSource, before.get(source) ?? null, null)
  const counting = sourceThatCounts(sourceRow)
  return now.flatMap((language) => {
    const was = before.get(language.locale) ?? null
    const is = advance(language, was, language.locale === source ? null : counting)
    return isSameRow(was, is) ? [] : [is]
  })
}

function advance({ locale, text, isPublic }: Now, was: TextRow | null, source: string | null): TextRow {
  const { publicText = null, readyText = null, readySource = null } = was ?? {}
  if (!isPublic || text === publicText) return { locale, text, publicText, readyText, readySource }
  return { locale, text, publicText: text, readyText: text, readySource: readySource ?? source }
}

function isSameRow(was: TextRow | null, is: TextRow): boolean {
  if (was === null) return is.text === null
  return (
    was.text === is.text &&
    was.publicText === is.publicText &&
    was.readyText === is.readyText &&
    was.readySource === is.readySource
  )
}

async function writeRow(
  req: PayloadRequest,
  collection: ReviewedCollection,
  document: string,
  { locale, text, publicText, readyText, readySource }: TextRow,
): Promise<void> {
  const database = await databaseOf(req)
  await database.execute(sql`
    insert into text_states (collection, document, locale, text, public_text, ready_text, ready_source)
    values (${collection}, ${document}, ${locale}, ${text}, ${publicText}, ${readyText}, ${readySource})
    on conflict (document, locale) do update set text = excluded.text, public_text = excluded.public_text,
      ready_text = excluded.ready_text, ready_source = excluded.ready_source
  `)
}
