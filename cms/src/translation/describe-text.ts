import type { Field } from 'payload'
import { nameFields, type NamedField } from '../review/screen/name-fields.ts'
import { hashPart } from '../review/describe-content.ts'

type Values = Record<string, unknown>

/** Ends of addresses are made in each language from its own title; and what is public in a language is no word of it. */
const NOT_TRANSLATED = new Set(['slug', '_status'])

/** What one language says: its words by field, in the shape of the document, and nothing that all languages share. */
export type LanguageText = Values

/**
 * Takes the words of one language out of a document that was read in all of them (each translated field an object by
 * language). Rows stand in their order; what is empty is left out, so that an opened and abandoned field is nothing.
 */
export function describeText(fields: readonly Field[], inAllLanguages: Values, locale: string): LanguageText {
  const said: Values = {}
  for (const field of nameFields(fields)) {
    if (NOT_TRANSLATED.has(field.name)) continue
    const value = readField(field, inAllLanguages[field.name], locale)
    if (value !== undefined) said[field.name] = value
  }
  return said
}

/**
 * Hash of what one language says; null when it says nothing. A row in which this language has no word does not count:
 * adding a fact in French changes nothing of what the Russian says.
 */
export function hashText(text: LanguageText): string | null {
  return Object.keys(text).length === 0 ? null : hashPart(withoutSilentRows(text))
}

function withoutSilentRows(text: LanguageText): LanguageText {
  const entries = Object.entries(text).map(([name, value]) => [name, isRows(value) ? value.filter(hasWords) : value])
  return Object.fromEntries(entries) as LanguageText
}

function isRows(value: unknown): value is LanguageText[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
}

function hasWords(row: LanguageText): boolean {
  return Object.keys(row).length > 0
}

/** The fields a translator writes, lists and groups reduced to their translated parts. In the order of the config. */
export function translatedFields(fields: readonly Field[]): NamedField[] {
  return nameFields(fields).filter((field) => !NOT_TRANSLATED.has(field.name) && holdsWords(field))
}

/** Whether it differs from language to language itself; a list with translated parts does not. */
export function isTranslated(field: NamedField): boolean {
  return 'localized' in field && field.localized === true
}

function holdsWords(field: NamedField): boolean {
  return isTranslated(field) || partsOf(field).some((part) => holdsWords(part))
}

function partsOf(field: NamedField): NamedField[] {
  return field.type === 'array' || field.type === 'group' ? nameFields(field.fields) : []
}

function readField(field: NamedField, value: unknown, locale: string): unknown {
  if (isTranslated(field)) return withoutEmptiness(asValues(value)[locale])
  if (!holdsWords(field)) return undefined
  if (field.type === 'group') return orNothing(describeText(field.fields, asValues(value), locale))
  if (field.type !== 'array' || !Array.isArray(value)) return undefined
  const rows = value.map((row) => describeText(field.fields, asValues(row), locale))
  return rows.some((row) => Object.keys(row).length > 0) ? rows : undefined
}

function orNothing(text: LanguageText): LanguageText | undefined {
  return Object.keys(text).length === 0 ? undefined : text
}

/** Undefined for what says nothing: only spaces, or a rich text in which nothing is written. */
function withoutEmptiness(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  const { root } = asValues(value)
  return root !== undefined && !saysAnything(root) ? undefined : value
}

function saysAnything(node: unknown): boolean {
  const { text, type, children } = asValues(node)
  if (typeof text === 'string' && text.trim() !== '') return true
  if (type === 'upload' || type === 'block' || type === 'inlineBlock') return true
  return Array.isArray(children) && children.some((child) => saysAnything(child))
}

function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}
