import type { FlattenedField } from 'payload'
import { hashPart, type Content } from './describe-content.ts'

type Values = Record<string, unknown>

/**
 * Whether one language says the same in both, so that an approval of another may count for it: its words, and what they
 * stand beside. Figures do not count whose field says that they change no word (`custom.changesNoWord`): whoever saw a sum
 * in one language has seen it in all. A row more, one fewer or another order does.
 */
export function saysTheSame(
  fields: readonly FlattenedField[],
  before: Pick<Content, 'own'> | undefined,
  after: Pick<Content, 'own'>,
): boolean {
  return before !== undefined && hashPart(wordsIn(fields, before.own)) === hashPart(wordsIn(fields, after.own))
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
