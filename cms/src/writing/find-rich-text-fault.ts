import type { Block } from 'payload'
import { captionFields } from './blocks/caption-field.ts'
import { lineBlocks, textBlocks } from './blocks/text-blocks.ts'
import { findBlockFault, type BlockFault } from './find-block-fault.ts'
import { leadsOut } from './leads-out.ts'

/** Why a text cannot be kept as it was sent. */
export type RichTextFault = BlockFault | 'not_a_text' | 'too_deep' | 'forbidden_picture'

type Part = Record<string, unknown>

const KNOWN_PARTS = new Set([
  ...['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'horizontalrule', 'block', 'inlineBlock'],
  ...['link', 'text', 'linebreak', 'tab', 'upload'],
])

/** What would stand in them would be kept and drawn nowhere. */
const WITHOUT_CHILDREN = new Set<unknown>([
  'block',
  'inlineBlock',
  'upload',
  'horizontalrule',
  'text',
  'linebreak',
  'tab',
])

const DEEPEST = 20
const MOST_PARTS = 20_000
/** A long book chapter. */
const MOST_CHARACTERS = 300_000

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const LINKED_COLLECTIONS = new Set<unknown>(['stories', 'pages'])

/**
 * Looks through a text as the editor stores it (a Lexical tree) for what the site could not draw safely. The editor
 * makes none of these; a request past the editor could. `blocks`: those that may stand between its paragraphs.
 */
export function findRichTextFault(value: unknown, blocks: readonly Block[] = textBlocks): RichTextFault | null {
  if (!isPart(value) || !isPart(value['root']) || value['root']['type'] !== 'root') return 'not_a_text'

  // Walked with a list of our own, not by recursion: a tree of a million levels must not end the process.
  const waiting: { part: unknown; depth: number }[] = [{ part: value['root'], depth: 0 }]
  let seen = 0
  let characters = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, depth } = next
    seen += 1
    if (seen > MOST_PARTS) return 'too_long'
    if (depth > DEEPEST) return 'too_deep'
    if (!isPart(part)) return 'not_a_text'
    const fault = findPartFault(part, blocks)
    if (fault) return fault
    if (typeof part['text'] === 'string') characters += part['text'].length
    if (characters > MOST_CHARACTERS) return 'too_long'
    const children = part['children']
    if (children === undefined) continue
    if (WITHOUT_CHILDREN.has(part['type'])) return 'unknown_part'
    if (!Array.isArray(children)) return 'not_a_text'
    for (const child of children) waiting.push({ part: child, depth: depth + 1 })
  }
  return null
}

function findPartFault(part: Part, blocks: readonly Block[]): RichTextFault | null {
  if (typeof part['type'] !== 'string' || !KNOWN_PARTS.has(part['type'])) return 'unknown_part'
  switch (part['type']) {
    case 'text':
      return typeof part['text'] === 'string' ? null : 'not_a_text'
    case 'link':
      return leadsSomewhereAllowed(part['fields']) ? null : 'forbidden_link'
    case 'upload':
      return findPictureFault(part)
    case 'block':
      return findFieldsFault(part['fields'], blocks)
    case 'inlineBlock':
      return findFieldsFault(part['fields'], lineBlocks)
    default:
      return null
  }
}

function leadsSomewhereAllowed(fields: unknown): boolean {
  if (!isPart(fields)) return false
  const { linkType = 'custom', url, doc } = fields
  if (linkType === 'custom') return leadsOut(url)
  return linkType === 'internal' && isPart(doc) && LINKED_COLLECTIONS.has(doc['relationTo']) && isId(doc['value'])
}

/** A picture of the newsroom, by its id: never one that is still being fetched from an address that was pasted. */
function findPictureFault({ relationTo, value, pending, fields }: Part): RichTextFault | null {
  if (relationTo !== 'media' || !isId(value) || pending !== undefined) return 'forbidden_picture'
  if (fields === undefined || fields === null) return null
  return isPart(fields) ? findBlockFault(fields, captionFields) : 'unknown_part'
}

function findFieldsFault(fields: unknown, blocks: readonly Block[]): RichTextFault | null {
  if (!isPart(fields)) return 'unknown_part'
  const block = blocks.find(({ slug }) => slug === fields['blockType'])
  return block === undefined ? 'unknown_part' : findBlockFault(fields, block.fields)
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && UUID.test(value)
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
