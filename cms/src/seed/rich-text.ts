import { createHash } from 'node:crypto'
import type { Season } from '@campaign/shared/stories/regions.ts'
import type { PictureName } from './pictures.ts'

/**
 * Writes the tree that the Lexical editor saves, so that a text can be read in its file as a text.
 * Only what the editor of this newsroom offers, and of that what the samples need.
 */
export type LexicalNode = { type: string; version: number; [key: string]: unknown }

type LexicalDocument = {
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

/** Plain words, or words that are a link. */
export type Words = string | LexicalNode

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

export function attributedQuote(text: string, attribution: string): LexicalNode {
  return blockOf({ blockType: 'attributedQuote', text, attribution })
}

type SampleFact = {
  figure?: string
  statement: string
  source: string
  sourceUrl?: string
  asOfSeason?: Season
  asOfYear: number
}

export function fact(sample: SampleFact): LexicalNode {
  return blockOf({ blockType: 'sourcedFact', ...sample })
}

/** Where a page shows what donations were used for. */
export function useOfDonations(): LexicalNode {
  return blockOf({ blockType: 'useOfDonations' })
}

/** Stands among the words of a paragraph. */
export function note(text: string): LexicalNode {
  return { type: 'inlineBlock', version: 1, fields: { id: numberOf(text), blockType: 'note', text } }
}

/** By the name of a sample; `placePictures` puts the id there once the picture is in the newsroom. */
export function picture(name: PictureName, caption: string): LexicalNode {
  const of = { type: 'upload', version: 3, format: '', relationTo: 'media', id: numberOf(caption) }
  return { ...of, value: name, fields: { caption } }
}

export function placePictures(blocks: LexicalNode[], ids: Readonly<Record<PictureName, string>>): LexicalNode[] {
  return blocks.map((node) => (node.type === 'upload' ? { ...node, value: ids[node['value'] as PictureName] } : node))
}

export function list(items: string[]): LexicalNode {
  return listOf('bullet', 'ul', items)
}

export function numberedList(items: string[]): LexicalNode {
  return listOf('number', 'ol', items)
}

/** `url`: absolute, or a mail address with its scheme. */
export function link(text: string, url: string): LexicalNode {
  return { ...block('link', [textNode(text, 0)]), version: 3, fields: { linkType: 'custom', url, newTab: false } }
}

/** The words of a text without their form, blocks separated by line ends: for counting and for checks. */
export function plainText(blocks: LexicalNode[]): string {
  return blocks.map(wordsOf).join('\n')
}

/** The fields of a block that a reader reads. */
const READ = new Set(['text', 'attribution', 'figure', 'statement', 'source', 'caption'])

function wordsOf(node: LexicalNode): string {
  if (typeof node['text'] === 'string') return node['text']
  if (node['fields'] !== undefined && node.type !== 'link')
    return Object.entries(node['fields'] as Record<string, unknown>)
      .flatMap(([name, value]) => (READ.has(name) && typeof value === 'string' ? [value] : []))
      .join('\n')
  const children = (node['children'] ?? []) as LexicalNode[]
  return children.map(wordsOf).join(node.type === 'list' ? '\n' : '')
}

function blockOf(fields: { blockType: string; [field: string]: unknown }): LexicalNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: numberOf(JSON.stringify(fields)), blockName: '', ...fields },
  }
}

/** The editor gives each block a number of its own; ours is made from what it says, so that the seed is the same each time. */
function numberOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
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
