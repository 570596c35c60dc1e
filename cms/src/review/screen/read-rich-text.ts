import type { DocumentRef } from './document-ref.ts'

/** The editor's tree, as far as a reader meets it. `path`: where a node is stored, to mark in it what was found. */
export type RichNode =
  | { kind: 'text'; path: string; text: string; marks: readonly TextMark[] }
  | { kind: 'break' }
  | { kind: 'link'; address: Said; children: RichNode[] }
  /** To a text of the site, wherever it stands. */
  | { kind: 'inner_link'; to: DocumentRef; children: RichNode[] }
  | { kind: 'picture'; path: string; id: string; caption: Said | null }
  | { kind: 'rule' }
  /** A block of fields, in the order in which they are read; `name`: which block. */
  | { kind: 'block' | 'note'; name: string; fields: BlockPart[] }
  | { kind: 'heading'; level: number; children: RichNode[] }
  | { kind: 'list'; isNumbered: boolean; children: RichNode[] }
  | { kind: 'paragraph' | 'quote' | 'item'; children: RichNode[] }
  /** Drawn with its name: what is approved must be seen, whether this screen knows it or not. */
  | { kind: 'unknown'; type: string; children: RichNode[] }

/** Words of a block, and where they are stored. */
export type Said = { path: string; text: string }
export type BlockPart = Said & { name: string }

export type TextMark = 'strong' | 'em' | 's' | 'u' | 'code' | 'sub' | 'sup'

/** Bits of a text's `format`, as Lexical numbers them. */
const MARKS: readonly [bit: number, mark: TextMark][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

type Values = Record<string, unknown>

/** The blocks of a text as the editor stores it; none where `value` is no such text. Its depth was limited on the way in. */
export function readRichText(value: unknown, path: string): RichNode[] {
  return readChildren(recordIn(value, 'root'), `${path}.root`)
}

/** The stored blocks themselves, in the same order: to see which of them readers do not know yet. */
export function blocksOf(value: unknown): Values[] {
  return childrenOf(recordIn(value, 'root')).map(([child]) => child)
}

function readNode(node: Values, path: string): RichNode {
  const children = readChildren(node, path)
  if (children.length === 0 && (node['type'] === 'block' || node['type'] === 'inlineBlock'))
    return readBlock(node['type'] === 'block' ? 'block' : 'note', node, path)
  switch (node['type']) {
    case 'text': {
      const format = typeof node['format'] === 'number' ? node['format'] : 0
      const marks = MARKS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)
      return { kind: 'text', path, text: wordsIn(node, 'text'), marks }
    }
    case 'linebreak':
      return { kind: 'break' }
    case 'tab':
      return { kind: 'text', path, text: '\t', marks: [] }
    case 'link':
    case 'autolink': {
      const to = linkedDocument(node)
      if (to !== null) return { kind: 'inner_link', to, children }
      return {
        kind: 'link',
        address: { path: `${path}.fields.url`, text: wordsIn(recordIn(node, 'fields'), 'url') },
        children,
      }
    }
    case 'upload': {
      const caption = wordsIn(recordIn(node, 'fields'), 'caption')
      return {
        kind: 'picture',
        path,
        id: idIn(node['value']),
        caption: caption === '' ? null : { path: `${path}.fields.caption`, text: caption },
      }
    }
    case 'horizontalrule':
      return { kind: 'rule' }
    case 'heading':
      return { kind: 'heading', level: Number(/^h([1-6])$/.exec(wordsIn(node, 'tag'))?.[1] ?? 6), children }
    case 'list':
      return { kind: 'list', isNumbered: node['listType'] === 'number', children }
    case 'listitem':
      return { kind: 'item', children }
    case 'paragraph':
    case 'quote':
      return { kind: node['type'], children }
    default:
      return { kind: 'unknown', type: wordsIn(node, 'type'), children }
  }
}

/** Every field of a block that says something, whether this screen knows it or not. */
function readBlock(kind: 'block' | 'note', node: Values, path: string): RichNode {
  const { blockType, id: _, ...fields } = recordIn(node, 'fields')
  const parts = Object.entries(fields).flatMap(([name, value]): BlockPart[] => {
    if (value === null || value === undefined || value === '') return []
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return [{ name, path: `${path}.fields.${name}`, text }]
  })
  return { kind, name: typeof blockType === 'string' ? blockType : '', fields: parts }
}

function linkedDocument(node: Values): DocumentRef | null {
  const fields = recordIn(node, 'fields')
  if (fields['linkType'] !== 'internal') return null
  const { relationTo, value } = recordIn(fields, 'doc')
  return { collection: typeof relationTo === 'string' ? relationTo : '', id: idIn(value) }
}

function readChildren(node: Values, path: string): RichNode[] {
  return childrenOf(node).map(([child, at]) => readNode(child, `${path}.children.${at}`))
}

/** With their numbers as they are stored. */
function childrenOf(node: Values): [child: Values, at: number][] {
  const children: unknown = node['children']
  return Array.isArray(children)
    ? children.flatMap((child: unknown, at): [Values, number][] => (isRecord(child) ? [[child, at]] : []))
    : []
}

function recordIn(holder: unknown, name: string): Values {
  const value = isRecord(holder) ? holder[name] : undefined
  return isRecord(value) ? value : {}
}

function wordsIn(node: Values, name: string): string {
  const value = node[name]
  return typeof value === 'string' ? value : ''
}

/** A picture comes as its id or as itself, depending on how the text was read. */
function idIn(value: unknown): string {
  return typeof value === 'string' ? value : wordsIn(isRecord(value) ? value : {}, 'id')
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
