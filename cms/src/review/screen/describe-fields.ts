import type { Field } from 'payload'
import { describeValue, type Around } from './describe-value.ts'
import { findChangedParts, isSame } from './find-changed-parts.ts'
import { nameFields, type NamedField } from './name-fields.ts'
import { sayLabel, type Speaker } from './say-label.ts'
import type { Change, ShownField, ShownRow, ShownValue } from './shown-field.ts'

type Values = Readonly<Record<string, unknown>>

export type Described = {
  /** Of a collection, a group, a row of a list. */
  fields: readonly Field[]
  now: Values
  /** What readers see now; null: nothing to hold it against. */
  before: Values | null
  speaker: Speaker
  /** Path of what holds these fields, with its dot. */
  within?: string
}

/** What a reviewer reads first, where a collection has it; all the rest follows as the config has it. */
const READ_FIRST = [
  ...['title', 'standfirst', 'pseudonym', 'region', 'season', 'year', 'contentWarning'],
  ...['body', 'pullQuote', 'slug'],
]

/** The fields of a whole document, in reading order. */
export function describeDocument(described: Described): ShownField[] {
  const rank = ({ path }: ShownField) => (READ_FIRST.includes(path) ? READ_FIRST.indexOf(path) : READ_FIRST.length)
  return describeFields(described).toSorted((one, other) => rank(one) - rank(other))
}

/**
 * Every field that holds something, by the config: one that is added to a collection appears by itself. What no field
 * claims follows under its stored name, because it is approved like the rest.
 */
export function describeFields({ fields, now, before, speaker, within = '' }: Described): ShownField[] {
  const named = nameFields(fields)
  const claimed = new Set(named.map(({ name }) => name))
  const held = new Set([...Object.keys(now), ...Object.keys(before ?? {})])
  const all = [
    ...named.map((field) => ({ name: field.name, field })),
    ...[...held].filter((name) => !claimed.has(name)).map((name) => ({ name, field: null })),
  ]
  return all.flatMap(({ name, field }) => {
    const [is, was] = [now[name], before?.[name]]
    if (is === undefined && was === undefined) return []
    const change = before === null ? 'same' : tellChange(is, was)
    const path = `${within}${name}`
    return {
      path,
      label: sayLabel(field !== null && 'label' in field ? field.label : undefined, name, speaker),
      change,
      value: is === undefined ? null : describeNested(field, is, { path, speaker, before: was }),
      // Paths of its own, so that what is found in the new text is not marked in the old one.
      was:
        change === 'changed' || change === 'removed'
          ? describeNested(field, was, { path: `was.${path}`, speaker })
          : null,
    }
  })
}

function tellChange(is: unknown, was: unknown): Change {
  if (is === undefined) return 'removed'
  if (was === undefined) return 'new'
  return isSame(is, was) ? 'same' : 'changed'
}

function describeNested(field: NamedField | null, value: unknown, around: Around): ShownValue {
  const { path, speaker, before } = around
  if (field?.type === 'array' || field?.type === 'blocks')
    return { kind: 'rows', rows: describeRows(field, asList(value), around) }
  if (field?.type !== 'group') return describeValue(field, value, around)
  const parts = { now: asValues(value), before: before === undefined ? null : asValues(before) }
  return { kind: 'parts', fields: describeFields({ fields: field.fields, ...parts, speaker, within: `${path}.` }) }
}

/** Rows in order. They have no lasting ids: a row is the one readers know when it says the same. */
function describeRows(
  field: Extract<NamedField, { type: 'array' | 'blocks' }>,
  rows: readonly unknown[],
  { path, speaker, before }: Around,
): ShownRow[] {
  const isChanged = findChangedParts(rows, before === undefined ? undefined : asList(before))
  return rows.map((row, at) => {
    const now = asValues(row)
    const kind = field.type === 'array' ? field : field.blocks.find(({ slug }) => slug === now['blockType'])
    const within = `${path}.${at}`
    return {
      path: within,
      title: `${sayLabel(kind?.labels?.singular, '', speaker)} ${at + 1}`.trim(),
      isChanged: isChanged[at] === true,
      fields: describeFields({ fields: kind?.fields ?? [], now, before: null, speaker, within: `${within}.` }),
    }
  })
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function asValues(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {}
}
