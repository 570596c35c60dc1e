import type { RichText } from '../content/view-models.ts'
import { childrenOf, type LexicalNode } from './lexical-nodes.ts'

const BLOCKS = new Set(['paragraph', 'heading', 'quote', 'listitem'])

/** The words of a text without its markup, on one line: for descriptions. */
export function plainText(text: RichText): string {
  return childrenOf(text.root).map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim()
}

/** The beginning of a text, cut between words, at most `length` UTF-16 units with the ellipsis. */
export function beginningOf(text: string, length = 160): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const lastSpace = cut.lastIndexOf(' ')
  return `${cut.slice(0, lastSpace > 0 ? lastSpace : undefined).replace(/[\s,;:–—-]+$/u, '')}…`
}

function wordsOf(node: LexicalNode): string {
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  const words = childrenOf(node).map(wordsOf).join('')
  return BLOCKS.has(node.type) ? `${words} ` : words
}
