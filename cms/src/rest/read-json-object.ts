type ReadObject = { outcome: 'read'; value: Record<string, unknown> } | { outcome: 'unreadable' }

/**
 * Reads a JSON object. A name that stands twice at the top is refused: `JSON.parse` would take the last, a proxy or a
 * log the first, and nobody could say which amount the donor saw.
 */
export function readJsonObject(text: string): ReadObject {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { outcome: 'unreadable' }
    const names = countNames(text)
    return names === Object.keys(value).length
      ? { outcome: 'read', value: value as Record<string, unknown> }
      : { outcome: 'unreadable' }
  } catch {
    return { outcome: 'unreadable' }
  }
}

/** How many names an object has at its top, counted as written. `text` must be valid JSON, an object. */
function countNames(text: string): number {
  let depth = 0
  let names = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}:]/g)) {
    if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    else if (token === ':' && depth === 1) names += 1
  }
  return names
}
