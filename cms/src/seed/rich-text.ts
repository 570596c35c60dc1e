/**
 * Writes the tree that the Lexical editor saves, so that a text can be read in its file as a text.
 * Only what the editor of this newsroom offers: two levels of heading, paragraphs, quotes, lists, links, emphasis.
 */
export type LexicalNode = { type: string; version: number; [key: string]: unknown }

export type LexicalDocument = {
  root: {
    type: string
    children: LexicalNode[]
    direction: 'ltr'
    format: ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

/** Plain words, or words that are a link or emphasised. */
export type Words = string | LexicalNode

/** The bit that Lexical sets for italics. */
const ITALIC = 2

export function richText(blocks: LexicalNode[]): LexicalDocument {
  return { root: { ...block('root', blocks), children: blocks } }
}

export function paragraph(...words: Words[]): LexicalNode {
  return { ...block('paragraph', inline(words)), textFormat: 0, textStyle: '' }
}

export function heading(text: string): LexicalNode {
  return { ...block('heading', inline([text])), tag: 'h2' }
}

export function quote(text: string): LexicalNode {
  return block('quote', inline([text]))
}

export function list(items: string[]): LexicalNode {
  return listOf('bullet', 'ul', items)
}

export function numberedList(items: string[]): LexicalNode {
  return listOf('number', 'ol', items)
}

export function emphasis(text: string): LexicalNode {
  return textNode(text, ITALIC)
}

/** `url`: absolute, or a mail address with its scheme. */
export function link(text: string, url: string): LexicalNode {
  return { ...block('link', [textNode(text, 0)]), version: 3, fields: { linkType: 'custom', url, newTab: false } }
}

/** The words of a text without their form, blocks separated by line ends: for counting and for checks. */
export function plainText(blocks: LexicalNode[]): string {
  return blocks.map(wordsOf).join('\n')
}

function wordsOf(node: LexicalNode): string {
  if (typeof node['text'] === 'string') return node['text']
  const children = (node['children'] ?? []) as LexicalNode[]
  return children.map(wordsOf).join(node.type === 'list' ? '\n' : '')
}

function listOf(listType: 'bullet' | 'number', tag: 'ul' | 'ol', items: string[]): LexicalNode {
  const children = items.map((item, index) => ({ ...block('listitem', inline([item])), value: index + 1 }))
  return { ...block('list', children), listType, tag, start: 1 }
}

function inline(words: Words[]): LexicalNode[] {
  return words.map((word) => (typeof word === 'string' ? textNode(word, 0) : word))
}

function textNode(text: string, format: number): LexicalNode {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

function block(type: string, children: LexicalNode[]) {
  return { type, version: 1, children, direction: 'ltr' as const, format: '' as const, indent: 0 }
}
