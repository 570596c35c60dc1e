/** Why a text cannot be kept as it was sent. */
export type RichTextFault = 'not_a_text' | 'too_deep' | 'too_long' | 'unknown_part' | 'forbidden_link'

const KNOWN_PARTS = new Set([
  ...['root', 'paragraph', 'heading', 'quote', 'list', 'listitem'],
  ...['link', 'text', 'linebreak', 'tab', 'upload'],
])

const DEEPEST = 20
const MOST_PARTS = 20_000

/** The only ways out of a text: a page, or a letter. `javascript:`, `data:` and files are refused. */
const ALLOWED_PROTOCOLS = new Set(['http:', 'https:', 'mailto:'])

/**
 * Looks through a text as the editor stores it (a Lexical tree) for what the site could not draw safely. The editor
 * makes none of these; a request past the editor could.
 */
export function findRichTextFault(value: unknown): RichTextFault | null {
  if (!isPart(value) || !isPart(value['root']) || value['root']['type'] !== 'root') return 'not_a_text'

  // Walked with a list of our own, not by recursion: a tree of a million levels must not end the process.
  const waiting: { part: unknown; depth: number }[] = [{ part: value['root'], depth: 0 }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, depth } = next
    seen += 1
    if (seen > MOST_PARTS) return 'too_long'
    if (depth > DEEPEST) return 'too_deep'
    if (!isPart(part)) return 'not_a_text'
    if (typeof part['type'] !== 'string' || !KNOWN_PARTS.has(part['type'])) return 'unknown_part'
    if (part['type'] === 'link' && !leadsSomewhereAllowed(part)) return 'forbidden_link'
    const children = part['children']
    if (children === undefined) continue
    if (!Array.isArray(children)) return 'not_a_text'
    for (const child of children) waiting.push({ part: child, depth: depth + 1 })
  }
  return null
}

function leadsSomewhereAllowed(part: Record<string, unknown>): boolean {
  const fields = part['fields']
  if (!isPart(fields) || typeof fields['url'] !== 'string') return false
  if (fields['linkType'] !== undefined && fields['linkType'] !== 'custom') return false
  try {
    return ALLOWED_PROTOCOLS.has(new URL(fields['url']).protocol)
  } catch {
    return false
  }
}

function isPart(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
