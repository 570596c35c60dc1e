import type { PayloadComponent } from 'payload'
import { findChangedParts } from './find-changed-parts.ts'
import type { NamedField } from './name-fields.ts'
import { blocksOf, readRichText } from './read-rich-text.ts'
import { sayLabel, type Speaker } from './say-label.ts'
import type { DocumentRef } from './document-ref.ts'
import type { ShownValue } from './shown-field.ts'

export type Around = {
  path: string
  speaker: Speaker
  /** The value readers see now; left out: nothing in it is marked as changed. */
  before?: unknown
}

/** The value of a field that holds no other fields, as it is drawn. `field` null: of none that the config knows. */
export function describeValue(field: NamedField | null, value: unknown, around: Around): ShownValue {
  const { path, speaker, before } = around
  switch (field?.type) {
    case 'number': {
      const Cell = cellOf(field)
      return Cell === undefined ? { kind: 'choices', words: asList(value).map(String) } : { kind: 'cell', value, Cell }
    }
    case 'select':
    case 'radio':
      return { kind: 'choices', words: asList(value).map((one) => sayChoice(field.options, String(one), speaker)) }
    case 'checkbox':
      return { kind: 'yes_or_no', isYes: value === true }
    case 'date': {
      const appearance = field.admin?.date?.pickerAppearance
      return { kind: 'date', date: String(value), hasTime: appearance === 'dayAndTime' || appearance === 'timeOnly' }
    }
    case 'richText': {
      const isChanged = findChangedParts(blocksOf(value), before === undefined ? undefined : blocksOf(before))
      const blocks = readRichText(value, path)
      return { kind: 'rich_text', blocks: blocks.map((node, at) => ({ node, isChanged: isChanged[at] === true })) }
    }
    case 'upload':
    case 'relationship': {
      const documents = asList(value).map((one) => asDocument(one, field.relationTo))
      return documents.every(({ collection }) => collection === 'media')
        ? { kind: 'pictures', pictures: documents.map(({ id }, at) => ({ path: `${path}.${at}`, id })) }
        : { kind: 'documents', documents }
    }
    default:
      return isText(value)
        ? { kind: 'texts', texts: describeTexts(value, path) }
        : { kind: 'raw', path, text: write(value) }
  }
}

function isText(value: unknown): value is string | string[] {
  return [value].flat().every((part) => typeof part === 'string')
}

function describeTexts(value: string | string[], path: string): { path: string; text: string }[] {
  return typeof value === 'string'
    ? [{ path, text: value }]
    : value.map((text, at) => ({ path: `${path}.${at}`, text }))
}

type Option = string | { label: unknown; value: string }

function sayChoice(options: readonly Option[], value: string, speaker: Speaker): string {
  const chosen = options.find((option) => typeof option !== 'string' && option.value === value)
  return typeof chosen === 'object' ? sayLabel(chosen.label, value, speaker) : value
}

/** The component that shows a figure in lists knows its unit: cents are shown as euros. */
function cellOf(field: Extract<NamedField, { type: 'number' }>): PayloadComponent | undefined {
  const { Cell } = field.admin?.components ?? {}
  return Cell === null || Cell === false ? undefined : Cell
}

/** An id; or a collection and an id, where the field may point into several. */
function asDocument(value: unknown, relationTo: string | readonly string[]): DocumentRef {
  if (typeof value === 'string') return { collection: typeof relationTo === 'string' ? relationTo : '', id: value }
  const { relationTo: collection, value: id } = (value ?? {}) as { relationTo?: unknown; value?: unknown }
  return typeof collection === 'string' ? { collection, id: String(id) } : { collection: '', id: write(value) }
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function write(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}
