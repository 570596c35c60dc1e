import { blocksOf } from '../../review/screen/read-rich-text.ts'

/** The plain words of a value, paragraph by paragraph: what a comparison is made of. */
export function paragraphsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '')
  return blocksOf(value)
    .map(wordsIn)
    .filter((words) => words.trim() !== '')
}

function wordsIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return ''
  const { text, type, children, fields } = node as {
    text?: unknown
    type?: unknown
    children?: unknown
    fields?: unknown
  }
  if (typeof text === 'string') return text
  if (type === 'linebreak') return '\n'
  if (Array.isArray(children)) return children.map(wordsIn).join(type === 'list' ? '\n' : '')
  // A block of the editor: its words stand in fields of its own.
  return typeof fields === 'object' && fields !== null
    ? Object.values(fields)
        .filter((part) => typeof part === 'string' && part.includes(' '))
        .join(' ')
    : ''
}
