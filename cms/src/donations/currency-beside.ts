import type { Field } from 'payload'

/** The currency of an amount: it stands in another field of the same row, which the amount's `custom` names. */
export function currencyBeside(field: Field, row: Record<string, unknown>): unknown {
  const name: unknown = field.custom?.['currencyField']
  return typeof name === 'string' ? row[name] : undefined
}
