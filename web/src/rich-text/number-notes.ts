import type { RichText } from '../content/view-models.ts'
import { childrenOf, recordIn, type LexicalNode } from './lexical-nodes.ts'

/** A note of a text: the number it has on the page, from 1 on in reading order, and what it says. */
export type NumberedNote = { number: number; text: string }

/** The notes of a text, by the node that stands for each in its line. A note that says nothing has no number. */
export function numberNotes(text: RichText): ReadonlyMap<LexicalNode, NumberedNote> {
  const notes = new Map<LexicalNode, NumberedNote>()
  const waiting = childrenOf(text.root).toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const words = noteText(node)
    if (words !== '') notes.set(node, { number: notes.size + 1, text: words })
    waiting.push(...childrenOf(node).toReversed())
  }
  return notes
}

function noteText(node: LexicalNode): string {
  if (node.type !== 'inlineBlock') return ''
  const { blockType, text } = recordIn(node, 'fields')
  return blockType === 'note' && typeof text === 'string' ? text.trim() : ''
}
