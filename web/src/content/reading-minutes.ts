import type { RichText } from './view-models.ts'

/** Slow enough for a text that is read with care, in Latin and in Cyrillic. */
const WORDS_A_MINUTE = 200

/** Whole minutes, at least one. */
export function readingMinutes(body: RichText): number {
  return Math.max(1, Math.round(countWords(body.root) / WORDS_A_MINUTE))
}

function countWords(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  const own = 'text' in node && typeof node.text === 'string' ? (node.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0
  const children: unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return children.reduce<number>((sum, child) => sum + countWords(child), own)
}
