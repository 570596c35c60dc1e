import type { Block, Field } from 'payload'
import { captionFields } from '../../writing/blocks/caption-field.ts'
import { lineBlocks, textBlocks } from '../../writing/blocks/text-blocks.ts'

type Part = Record<string, unknown>

/** Stand around words that are still in another language. No text of ours has them for anything else. */
const [OPENS, CLOSES] = ['\u27E6', '\u27E7']

/**
 * A rich text with all it is made of (headings, lists, links, pictures, blocks), and its words marked as still to be
 * translated. Addresses, figures of years and choices from a list are the same in every language.
 */
export function markUntranslated(richText: unknown): unknown {
  return isPart(richText) && isPart(richText['root']) ? { ...richText, root: markPart(richText['root']) } : richText
}

/** Whether words marked so are left anywhere in `value`: a text, a list, a document. */
export function holdsUntranslated(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(OPENS) || value.includes(CLOSES)
  if (Array.isArray(value)) return value.some((part) => holdsUntranslated(part))
  return isPart(value) && Object.values(value).some((part) => holdsUntranslated(part))
}

function markPart(part: Part): Part {
  const { type, text, children, fields } = part
  if (type === 'text' && typeof text === 'string') return { ...part, text: markWords(text) }
  if (type === 'upload' && isPart(fields)) return { ...part, fields: markFields(fields, captionFields) }
  if (type === 'block' && isPart(fields)) return { ...part, fields: markFields(fields, fieldsOf(fields, textBlocks)) }
  if (type === 'inlineBlock' && isPart(fields))
    return { ...part, fields: markFields(fields, fieldsOf(fields, lineBlocks)) }
  return Array.isArray(children)
    ? { ...part, children: children.map((child) => (isPart(child) ? markPart(child) : child)) }
    : part
}

function fieldsOf({ blockType }: Part, blocks: readonly Block[]): readonly Field[] {
  return blocks.find(({ slug }) => slug === blockType)?.fields ?? []
}

function markFields(values: Part, fields: readonly Field[]): Part {
  const words = fields.flatMap((field) =>
    (field.type === 'text' || field.type === 'textarea') && !field.name.endsWith('Url') ? [field.name] : [],
  )
  const marked = words.flatMap((name) => {
    const value = values[name]
    return typeof value === 'string' ? [[name, markWords(value)] as const] : []
  })
  return { ...values, ...Object.fromEntries(marked) }
}

/** The spaces around them stay outside: somebody writes over what is marked. */
function markWords(text: string): string {
  const words = text.trim()
  return words === '' ? text : text.replace(words, () => `${OPENS}${words}${CLOSES}`)
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
