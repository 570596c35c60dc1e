import type { Field } from 'payload'
import { nameFields, type NamedField } from '../../review/screen/name-fields.ts'
import { sayLabel, type Speaker } from '../../review/screen/say-label.ts'
import { isTranslated, translatedFields, type LanguageText } from '../describe-text.ts'

type Values = Record<string, unknown>

/** One field of the target, and what the source says in its place. */
export type Side = {
  /** Where it stands in the form: "title", "facts.0.source". */
  path: string
  /** As the admin's language says it; rows with their number. */
  label: string
  field: NamedField
  /** What the source says, and what it said when this language was last called finished; undefined: nothing. */
  source: unknown
  before: unknown
}

type Described = {
  fields: readonly Field[]
  /** The source that counts, and the one this language was finished for (null: never). */
  source: LanguageText
  before: LanguageText | null
  /** The newest draft: it says how many rows there are. */
  stored: Values
  speaker: Speaker
}

/** The fields a translator writes, one by one in reading order, lists row by row. */
export function listSides({ fields, source, before, stored, speaker }: Described): Side[] {
  return translatedFields(fields).flatMap((field) =>
    sidesOf(field, source[field.name], before?.[field.name], stored[field.name], { path: '', label: '', speaker }),
  )
}

type Around = { path: string; label: string; speaker: Speaker }

function sidesOf(field: NamedField, source: unknown, before: unknown, stored: unknown, around: Around): Side[] {
  const path = `${around.path}${field.name}`
  const label = [around.label, sayLabel('label' in field ? field.label : undefined, field.name, around.speaker)]
    .filter(Boolean)
    .join(' › ')
  if (isTranslated(field)) return [{ path, label, field, source, before }]
  if (field.type === 'group')
    return partsOf(field, asValues(source), asValues(before), asValues(stored), {
      ...{ path: `${path}.`, label, speaker: around.speaker },
    })
  if (field.type !== 'array') return []
  const one = sayLabel(field.labels?.singular, label, around.speaker)
  return asRows(stored).flatMap((row, at) =>
    partsOf(field, asValues(asRows(source)[at]), asValues(asRows(before)[at]), row, {
      ...{ path: `${path}.${at}.`, label: `${one} ${at + 1}`, speaker: around.speaker },
    }),
  )
}

function partsOf(
  { fields }: { fields: Field[] },
  source: Values,
  before: Values,
  stored: Values,
  around: Around,
): Side[] {
  return nameFields(fields)
    .filter((part) => translatedFields([part]).length > 0)
    .flatMap((part) => sidesOf(part, source[part.name], before[part.name], stored[part.name], around))
}

function asRows(value: unknown): Values[] {
  return Array.isArray(value) ? value.map(asValues) : []
}

function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}
