import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { hasWordsInRows } from '../publication/keep-words-with-rows.ts'
import { hashPart } from '../review/describe-content.ts'

type Values = Record<string, unknown>

/**
 * Whether the lists that all languages share have other rows than before, or the same in another order or beside another
 * amount: a form that was opened before that, in whichever language, would take back what came.
 */
export function haveRowsChanged(
  { flattenedFields }: Pick<SanitizedCollectionConfig, 'flattenedFields'>,
  before: unknown,
  after: unknown,
): boolean {
  return hashPart(rowsOf(flattenedFields, before)) !== hashPart(rowsOf(flattenedFields, after))
}

/** Without what they say. Under another name than `id`, for a hash leaves ids out. */
function rowsOf(fields: readonly FlattenedField[], document: unknown): Values {
  const lists = fields.flatMap((field) => (field.type === 'array' && hasWordsInRows(field) ? [field] : []))
  return Object.fromEntries(
    lists.map(({ name, flattenedFields }) => {
      const shared = flattenedFields.filter((part) => !('localized' in part && part.localized) && part.name !== 'id')
      const rows = asRows((document as Values | null | undefined)?.[name])
      return [
        name,
        rows.map((row) => ({
          row: row['id'],
          parts: Object.fromEntries(shared.map((part) => [part.name, row[part.name]])),
        })),
      ]
    }),
  )
}

function asRows(value: unknown): Values[] {
  return Array.isArray(value) ? (value as Values[]) : []
}
