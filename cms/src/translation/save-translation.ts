import type { PayloadRequest } from 'payload'
import { asOneAct } from '../database/as-one-act.ts'
import type { NamedField } from '../review/screen/name-fields.ts'
import { nameFields } from '../review/screen/name-fields.ts'
import { inLanguage } from '../review/read-content.ts'
import { writeInLanguage } from './write-in-language.ts'
import type { ReviewedText } from '../review/reviewed.ts'
import { isTranslated, translatedFields } from './describe-text.ts'
import { readStanding } from './read-standing.ts'
import { waitForTurn } from '../drafts/wait-for-turn.ts'

type Values = Record<string, unknown>

type Words = {
  /** By field, rows of lists with their ids. */
  words: Values
  /** Hash of what this language said when the translator opened it; null: nothing. */
  was: string | null
  /** A version of its own, because somebody asked for it; otherwise the one that is saved over and over. */
  isAsked?: boolean
}

/** `text`: hash of what this language says now. */
type TranslationSaved =
  { outcome: 'saved'; text: string | null } | { outcome: 'refused'; code: 'text_changed' | 'not_found' }

/**
 * Saves the words of one language as a draft, by the rights of `req.user`. Of what is sent only words are taken:
 * everything that all languages share is put back as it is stored, and no other language is touched. Throws Payload's own
 * error when a word is refused.
 */
export function saveTranslation(req: PayloadRequest, text: ReviewedText, sent: Words): Promise<TranslationSaved> {
  return asOneAct(
    req,
    () => save(req, text, sent),
    ({ outcome }) => outcome === 'saved',
  )
}

async function save(
  req: PayloadRequest,
  text: ReviewedText,
  { words, was, isAsked = true }: Words,
): Promise<TranslationSaved> {
  const { collection, document, locale } = text
  await waitForTurn(req, document)
  const stored = (await req.payload.findByID({
    overrideAccess: false,
    user: req.user,
    collection,
    id: document,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
    disableErrors: true,
    req: inLanguage(req, locale),
  })) as unknown as Values | null
  const before = await readStanding(req, text)
  if (stored === null || before === null) return { outcome: 'refused', code: 'not_found' }
  if (before.text !== was) return { outcome: 'refused', code: 'text_changed' }

  const fields = translatedFields(req.payload.collections[collection].config.fields)
  // Words in a row that somebody took out meanwhile would be gone without a word.
  if (holdsLostRows(fields, words, stored)) return { outcome: 'refused', code: 'text_changed' }
  await writeInLanguage(req, text, takeWords(fields, words, stored), { isAsked })
  return { outcome: 'saved', text: (await readStanding(req, text))?.text ?? null }
}

/** `stored`, with the words of `sent` in the places of its own, and only there. */
export function takeWords(fields: readonly NamedField[], sent: Values, stored: Values): Values {
  const taken: Values = {}
  for (const field of fields) {
    const [is, was] = [sent[field.name], stored[field.name]]
    if (is === undefined) continue
    if (isTranslated(field)) taken[field.name] = is
    else if (field.type === 'group')
      taken[field.name] = { ...asValues(was), ...takeWords(nameFields(field.fields), asValues(is), asValues(was)) }
    else if (field.type === 'array') {
      const parts = nameFields(field.fields)
      const rows = new Map(asRows(is).map((row) => [row['id'], row]))
      taken[field.name] = asRows(was).map((row) => ({ ...row, ...takeWords(parts, rows.get(row['id']) ?? {}, row) }))
    }
  }
  return taken
}

/** Whether something is written in a row of `sent` that `stored` no longer has. */
export function holdsLostRows(fields: readonly NamedField[], sent: Values, stored: Values): boolean {
  return fields.some((field) => {
    const [is, was] = [sent[field.name], stored[field.name]]
    if (is === undefined || isTranslated(field)) return false
    if (field.type === 'group') return holdsLostRows(nameFields(field.fields), asValues(is), asValues(was))
    if (field.type !== 'array') return false
    const parts = nameFields(field.fields)
    const kept = new Map(asRows(was).map((row) => [row['id'], row]))
    return asRows(is).some((row) => {
      const stands = kept.get(row['id'])
      return stands === undefined ? saysSomething(parts, row) : holdsLostRows(parts, row, stands)
    })
  })
}

function saysSomething(fields: readonly NamedField[], row: Values): boolean {
  return fields.some((field) => isTranslated(field) && row[field.name] !== undefined && !isBlank(row[field.name]))
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

function asRows(value: unknown): Values[] {
  return Array.isArray(value) ? value.map(asValues) : []
}

function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}
