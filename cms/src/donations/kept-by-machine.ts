import type { CollectionConfig, NumberField } from 'payload'
import type { Words } from '../languages/words.ts'

const MONEY_CELL = '/donations/MoneyCell.tsx#MoneyCell'
const MONEY_FIELD = '/donations/MoneyField.tsx#MoneyField'

/** What every collection is that our own code writes and people only read: nothing to copy, edit, lock or restore. */
export const keptByMachine = {
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  lockDocuments: false,
  versions: false,
} as const satisfies Partial<CollectionConfig>

/** For what has no name of its own: its head says what it is, how much and of which day, in place of a number. */
export const headedByFacts = { beforeDocumentControls: ['/admin/heading/HeadRecord.tsx#HeadRecord'] }

/** Dates with their hour, in lists and on pages. */
export const dayAndTime = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' } } as const

/** An amount in minor units, shown as money of the currency that stands in the field `currencyField` of the same row. */
export function moneyField(
  name: string,
  label: Words,
  currencyField: string,
  { description, ...more }: Pick<NumberField, 'required' | 'defaultValue'> & { description?: Words } = {},
): NumberField {
  return {
    ...more,
    name,
    type: 'number',
    label,
    // Of money that goes back there is none, as a rule: the list need not say so in every row.
    custom: { currencyField, isQuietAtNought: more.defaultValue === 0 },
    admin: { ...(description && { description }), components: { Cell: MONEY_CELL, Field: MONEY_FIELD } },
  }
}

type MachineField =
  | { name: string; type: 'text'; required?: boolean; unique?: boolean }
  | { name: string; type: 'date' }
  | { name: string; type: 'number'; required: boolean; defaultValue: number }

/** A field that staff may not read: it opens something, or it means nothing to a person. */
export function machineField<Field extends MachineField>(field: Field) {
  return { ...field, hidden: true, access: { create: () => false, read: () => false, update: () => false } } as const
}
