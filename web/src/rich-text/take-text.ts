import type { RichText } from '../content/view-models.ts'
import { isNode, isRecord, type LexicalNode } from './lexical-nodes.ts'

/** What the CMS itself lets through; what lies deeper or comes later is left out, so that no text ends the process. */
const DEEPEST = 40
const MOST_NODES = 25_000

/**
 * A text as it came from the CMS, made safe to walk: always with a root, of nodes only, no deeper and no longer than any
 * page can be. Copied with a list of our own, not by recursion.
 */
export function takeText(value: unknown): RichText {
  const root = { type: 'root', children: [] as RichText['root']['children'] }
  const given = isRecord(value) && isRecord(value.root) ? value.root.children : undefined
  const waiting = [{ given, into: root.children as LexicalNode[], depth: 0 }]
  let taken = 0
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { into, depth } = next
    if (!Array.isArray(next.given)) continue
    for (const node of next.given.filter(isNode)) {
      taken += 1
      if (taken > MOST_NODES) return { root }
      const children: LexicalNode[] = []
      into.push({ ...node, ...(node.children !== undefined && { children }) })
      if (depth < DEEPEST) waiting.push({ given: node.children, into: children, depth: depth + 1 })
    }
  }
  return { root }
}
