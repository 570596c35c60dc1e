import type { TextData } from './keep-text.ts'

/** Fields of a form that are no words of its writer. */
const NOT_WORDS = new Set(['id', 'updatedAt', 'createdAt', '_status', 'blockType', 'linkType'])
const IDENTIFIER = /^[0-9a-f-]{24,36}$/

/** The words in a form, as plain text to be copied elsewhere: one field after the other, paragraphs apart. */
export function readPlainWords(data: TextData): string {
  return Object.entries(data)
    .filter(([name]) => !NOT_WORDS.has(name))
    .map(([, value]) => wordsOf(value))
    .filter((words) => words !== '')
    .join('\n\n')
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return IDENTIFIER.test(value) ? '' : value.trim()
  if (Array.isArray(value)) return join(value.map(wordsOf), '\n')
  if (!isPart(value)) return ''
  if (isPart(value['root'])) return wordsOfText(value['root'])
  return join(
    Object.entries(value)
      .filter(([name]) => !NOT_WORDS.has(name))
      .map(([, part]) => wordsOf(part)),
    '\n',
  )
}

/** Of a text as the editor stores it: its lines, and what stands in its blocks. */
function wordsOfText(part: Record<string, unknown>): string {
  if (part['type'] === 'linebreak') return '\n'
  if (typeof part['text'] === 'string') return part['text']
  const children = Array.isArray(part['children']) ? part['children'].filter(isPart).map(wordsOfText) : []
  const isLine = !Array.isArray(part['children']) || part['children'].some((child) => isPart(child) && isInline(child))
  const own = isPart(part['fields']) && part['type'] !== 'link' ? wordsOf(part['fields']) : ''
  return join([isLine ? children.join('') : join(children, '\n'), own], '\n')
}

function isInline({ type }: Record<string, unknown>): boolean {
  return type === 'text' || type === 'link' || type === 'linebreak' || type === 'inlineBlock'
}

function join(parts: string[], between: string): string {
  return parts.filter((part) => part !== '').join(between)
}

function isPart(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
