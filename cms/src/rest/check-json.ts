const DEEPEST = 60
const MOST_VALUES = 100_000
const POISON = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whether a body can be kept: an object, not too deep, without NUL or half a surrogate pair (PostgreSQL refuses both)
 * and without names to which JavaScript gives a meaning. Walked with a list of our own: a million levels must not end
 * the process.
 */
export function isKeepable(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  const waiting: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }]
  let seen = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next
    seen += 1
    if (seen > MOST_VALUES || depth > DEEPEST) return false
    if (typeof value === 'string' && !isStorableText(value)) return false
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) {
      if (POISON.has(name) || !isStorableText(name)) return false
      waiting.push({ value: inner, depth: depth + 1 })
    }
  }
  return true
}

/** Whether a body holds short words alone: what logging in or asking for a password takes. */
export function isOfWords(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false
  return Object.values(body).every(
    (value) => typeof value === 'boolean' || value === null || (typeof value === 'string' && value.length <= 1024),
  )
}

function isStorableText(text: string): boolean {
  // Half a surrogate pair is not Unicode.
  return !text.includes('\0') && !/\p{Cs}/u.test(text)
}
