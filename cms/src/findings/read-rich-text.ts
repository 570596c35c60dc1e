import { SEASONS } from '@campaign/shared/stories/regions.ts'
import { isRecord, within, type FindableText, type Place } from './findable-text.ts'

type Node = Record<string, unknown>

/** How values that are no rich text are read; handed in, since each of the two may hold the other. */
type ReadValue = (value: unknown, place: Place) => FindableText[]

/** Lexical's state, as Payload keeps it: a root with children. */
export const isRichText = (value: Record<string, unknown>): boolean =>
  isRecord(value.root) && Array.isArray(value.root.children)

/**
 * A paragraph is one text, whatever of it is bold or linked: an identifier may begin in one node and end in the next.
 * What else a node carries (the address of a link, a caption, the fields of a block) is a text of its own.
 */
export const readRichText = (richText: Record<string, unknown>, place: Place, readValue: ReadValue): FindableText[] => {
  const { root, ...rest } = richText
  return [
    ...(isRecord(root) ? readNode(root, within(place, 'root'), readValue) : []),
    ...Object.entries(rest).flatMap(([name, value]) => readValue(value, within(place, name))),
  ]
}

const readNode = (node: Node, place: Place, readValue: ReadValue): FindableText[] => [
  ...readParagraphs(node, place),
  ...everyNode(node, place).flatMap(([one, at]) => readAttributes(one, at, readValue)),
]

/** The runs of text between the blocks of this node, then those of the blocks. */
const readParagraphs = (node: Node, place: Place): FindableText[] => {
  const texts: FindableText[] = []
  let run = ''
  const endRun = () => {
    if (run.trim() !== '') texts.push({ path: place.path.join('.'), text: run })
    run = ''
  }
  for (const [child, at] of childrenOf(node, place)) {
    if (isInline(child, node)) run += readInline(child)
    else {
      endRun()
      texts.push(...readParagraphs(child, at))
    }
  }
  endRun()
  return texts
}

const readInline = (node: Node): string => {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  if (typeof node.text === 'string') return node.text
  const children = Array.isArray(node.children) ? node.children.filter(isRecord) : []
  return children.map(readInline).join('')
}

const BLOCKS = new Set([
  'root',
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
  'block',
])
const INLINE = new Set([
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'inlineBlock',
  'mark',
  'hashtag',
  'code-highlight',
])

/** A kind of node unknown today belongs to the line when there is text beside it, and stands by itself otherwise. */
const isInline = (node: Node, parent: Node) => {
  const type = String(node.type)
  if (INLINE.has(type) || typeof node.text === 'string') return true
  if (BLOCKS.has(type) || !Array.isArray(node.children)) return false
  const siblings = Array.isArray(parent.children) ? parent.children.filter(isRecord) : []
  return siblings.some((sibling) => typeof sibling.text === 'string')
}

const childrenOf = (node: Node, place: Place): [Node, Place][] => {
  const children = Array.isArray(node.children) ? node.children : []
  return children.flatMap((child, index) =>
    isRecord(child) ? [[child, within(place, 'children', String(index))] satisfies [Node, Place]] : [],
  )
}

const everyNode = (node: Node, place: Place): [Node, Place][] => [
  [node, place],
  ...childrenOf(node, place).flatMap(([child, at]) => everyNode(child, at)),
]

/** How a node looks and what it is; all else that it carries may have been written by somebody. */
const STRUCTURE = new Set(
  'type version format direction mode style indent detail tag listType checked start textFormat textStyle colSpan rowSpan headerState relationTo id'.split(
    ' ',
  ),
)
const STRUCTURE_OF_LINK = new Set(['linkType', 'newTab', 'id'])

const readAttributes = (node: Node, place: Place, readValue: ReadValue): FindableText[] =>
  Object.entries(node).flatMap(([name, value]) => {
    if (name === 'children' || name === 'text' || (STRUCTURE.has(name) && !isRecord(value))) return []
    // The number of the picture or document that is shown; filled in, it is read like any document.
    if (name === 'value' && !isRecord(value) && typeof node.relationTo === 'string') return []
    if (name !== 'fields' || !isRecord(value)) return readValue(value, within(place, name))
    return Object.entries(value).flatMap(([field, content]) =>
      isHarmlessIn(node, field, content) ? [] : readValue(content, within(place, 'fields', field)),
    )
  })

/** Choices and numbers of documents, as long as they are just that: under these names too anything else is read. */
const isHarmlessIn = (node: Node, field: string, content: unknown): boolean => {
  if (node.type === 'link' || node.type === 'autolink')
    return STRUCTURE_OF_LINK.has(field) || (field === 'doc' && isRecord(content) && isId(content.value))
  if (node.type !== 'block') return false
  if (field === 'asOfYear' || field === 'year') return typeof content === 'number' && content >= 1990 && content <= 2100
  return field === 'asOfSeason' && (SEASONS as readonly unknown[]).includes(content)
}

const isId = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value)
