import type { FlattenedField } from 'payload'
import { hashPart, type Content } from './describe-content.ts'

type Values = Record<string, unknown>

/**
 * Whether one language says nothing in `after` that it did not say before, so that an approval of another may count for
 * it: its words, and what they stand beside. Two things do not count, where a field says so. A figure that changes no word
 * (`custom.changesNoWord`): whoever saw a sum in one language has seen it in all. And the place of a row in a list whose
 * rows stand for themselves (`custom.rowsStandAlone`), its going, and its coming while it says nothing yet in this
 * language: each row that says something says exactly what was approved, beside the same amount or date.
 */
export function saysTheSame(
  fields: readonly FlattenedField[],
  before: Pick<Content, 'own'> | undefined,
  after: Pick<Content, 'own'>,
): boolean {
  if (before === undefined) return false
  const standing = fields.filter(rowsStandAlone)
  for (const field of standing) if (!saysNoMore(field, before.own[field.name], after.own[field.name])) return false
  const others = fields.filter((field) => !rowsStandAlone(field))
  const names = new Set(standing.map(({ name }) => name))
  return hashPart(wordsIn(others, without(names, before.own))) === hashPart(wordsIn(others, without(names, after.own)))
}

type RowsField = FlattenedField & { type: 'array' }

function rowsStandAlone(field: FlattenedField): field is RowsField {
  return field.type === 'array' && field.custom?.['rowsStandAlone'] === true
}

function saysNoMore({ flattenedFields }: RowsField, before: unknown, after: unknown): boolean {
  const said = (rows: unknown) =>
    (Array.isArray(rows) ? rows : [])
      .map((row) => asValues(row))
      .filter((row) => flattenedFields.some((part) => isTranslated(part) && Boolean(row[part.name])))
      .map((row) => hashPart(wordsIn(flattenedFields, withoutId(row))))
  const known = new Set(said(before))
  return said(after).every((row) => known.has(row))
}

function isTranslated(field: FlattenedField): boolean {
  return 'localized' in field && field.localized === true
}

/** Payload gives rows new ids at will. */
function withoutId(row: Values): Values {
  const { id: _, ...rest } = row
  return rest
}

function without(names: ReadonlySet<string>, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.has(name)))
}

function wordsIn(fields: readonly FlattenedField[], values: Values): Values {
  const kept = Object.entries(values).flatMap(([name, value]) => {
    const field = fields.find((one) => one.name === name)
    if (field?.custom?.['changesNoWord'] === true) return []
    const rows = field !== undefined && field.type === 'array' && Array.isArray(value) ? field.flattenedFields : null
    return [[name, rows === null ? value : (value as unknown[]).map((row) => wordsIn(rows, asValues(row)))] as const]
  })
  return Object.fromEntries(kept)
}

function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}
