/**
 * Ids of every picture a document shows: in fields that hold one (`uploadFields`, by name), and anywhere in its rich
 * texts. Each once, in order.
 */
export function findPictures(document: unknown, uploadFields: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  const waiting: unknown[] = [document]
  // With a list of our own, not by recursion: a text may be nested as deeply as somebody likes.
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (Array.isArray(part)) waiting.push(...(part as unknown[]))
    if (typeof part !== 'object' || part === null || Array.isArray(part)) continue
    const values = part as Record<string, unknown>
    if (values['type'] === 'upload') add(found, values['value'])
    for (const [name, value] of Object.entries(values)) {
      if (uploadFields.has(name)) add(found, value)
      if (typeof value === 'object' && value !== null) waiting.push(value)
    }
  }
  return [...found].toSorted()
}

/** A picture comes as its id or as itself, depending on how it was read. */
function add(found: Set<string>, picture: unknown): void {
  if (typeof picture === 'string') found.add(picture)
  else if (typeof picture === 'object' && picture !== null && 'id' in picture) found.add(String(picture.id))
}
