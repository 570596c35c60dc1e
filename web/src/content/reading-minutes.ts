import type { RichText } from './view-models.ts'

/** Slow enough for a text that is read with care, in Latin and in Cyrillic. */
const WORDS_A_MINUTE = 200

/** Whole minutes, at least one. */
export function readingMinutes(body: RichText): number {
  return Math.max(1, Math.round(countWords(body.root) / WORDS_A_MINUTE))
}

/** The words of the text and those of its blocks; notes are read by whoever likes. */
function countWords(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  const own = 'text' in node ? wordsIn(node.text) : 0
  const fields = 'fields' in node && 'type' in node && node.type === 'block' ? countWordsOfBlock(node.fields) : 0
  const children: unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return children.reduce<number>((sum, child) => sum + countWords(child), own + fields)
}

function countWordsOfBlock(fields: unknown): number {
  if (typeof fields !== 'object' || fields === null) return 0
  return ('text' in fields ? wordsIn(fields.text) : 0) + ('statement' in fields ? wordsIn(fields.statement) : 0)
}

function wordsIn(text: unknown): number {
  return typeof text === 'string' ? (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0
}
