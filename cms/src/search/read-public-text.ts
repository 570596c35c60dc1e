type Part = Readonly<Record<string, unknown>>

/**
 * The paragraphs of a rich text as a reader meets them, in order: its own words, those of its blocks, captions and notes.
 * Whatever is not drawn (addresses of links, ids) is left out.
 */
export function readPublicText(body: unknown): string[] {
  const root = isPart(body) ? body['root'] : null
  return isPart(root) ? readBlocks(root) : []
}

/** What of a block is read, by its kind. */
const READ_OF_BLOCK: Readonly<Record<string, readonly string[]>> = {
  attributedQuote: ['text', 'attribution'],
  sourcedFact: ['figure', 'statement', 'source'],
}

function readBlocks(parent: Part): string[] {
  const paragraphs: string[] = []
  let line = ''
  let notes: string[] = []
  const endLine = () => {
    // A note is read below the text, not in the middle of its sentence.
    paragraphs.push(...nonEmpty(line), ...notes)
    line = ''
    notes = []
  }
  for (const child of childrenOf(parent)) {
    if (typeof child['text'] === 'string') line += child['text']
    else if (child['type'] === 'linebreak' || child['type'] === 'tab') line += ' '
    else if (child['type'] === 'link') line += readLine(child)
    else if (child['type'] === 'inlineBlock') notes.push(...nonEmpty(wordsOf(child, ['text'])))
    else {
      endLine()
      paragraphs.push(...readBlock(child))
    }
  }
  endLine()
  return paragraphs
}

function readBlock(part: Part): string[] {
  if (part['type'] === 'block') {
    const fields = isPart(part['fields']) ? part['fields'] : {}
    return nonEmpty(wordsOf(part, READ_OF_BLOCK[String(fields['blockType'])] ?? []))
  }
  if (part['type'] === 'upload') return nonEmpty(wordsOf(part, ['caption']))
  return readBlocks(part)
}

/** The words of a link. */
function readLine(part: Part): string {
  return readBlocks(part).join(' ')
}

function wordsOf(part: Part, names: readonly string[]): string {
  const fields = isPart(part['fields']) ? part['fields'] : {}
  return names
    .map((name) => fields[name])
    .filter((value) => typeof value === 'string')
    .join(' ')
}

function nonEmpty(text: string): string[] {
  return text.trim() === '' ? [] : [text.trim()]
}

function childrenOf(part: Part): Part[] {
  const children = part['children']
  return Array.isArray(children) ? children.filter(isPart) : []
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
