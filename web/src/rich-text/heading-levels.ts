import type { RichText } from '../content/view-models.ts'
import { childrenOf, type LexicalNode } from './lexical-nodes.ts'

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

/**
 * The level each heading of a text gets on the page. The page has its one h1 already, and editors pick levels by eye
 * ("h1", then "h4"): the levels in use are closed up from `topLevel` on, and none is more than one below the last.
 */
export function headingLevels(text: RichText, topLevel: 2 | 3): Map<LexicalNode, HeadingLevel> {
  const headings = childrenOf(text.root).filter((node) => node.type === 'heading')
  const used = [...new Set(headings.map(writtenLevel))].toSorted((a, b) => a - b)
  const levels = new Map<LexicalNode, HeadingLevel>()
  let previous = topLevel - 1
  for (const heading of headings) {
    const closedUp = topLevel + used.indexOf(writtenLevel(heading))
    const level = Math.min(closedUp, previous + 1, 6) as HeadingLevel
    levels.set(heading, level)
    previous = level
  }
  return levels
}

function writtenLevel({ tag }: LexicalNode): number {
  const level = typeof tag === 'string' ? Number(/^h([1-6])$/.exec(tag)?.[1]) : Number.NaN
  return Number.isNaN(level) ? 6 : level
}
