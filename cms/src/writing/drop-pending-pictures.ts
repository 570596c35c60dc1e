type Part = Record<string, unknown>

/**
 * Takes out of a text, in place, the pictures that the editor has not got: pasted with a page from elsewhere, which the
 * admin's policy keeps from being fetched, or dropped in and not uploaded yet. Their place would stay empty for ever.
 */
export function dropPendingPictures(text: unknown): void {
  // With a list of our own, not by recursion: this is what was sent, before anybody looked at it.
  const waiting: unknown[] = [text]
  const seen = new Set<unknown>()
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (!isPart(part) || seen.has(part)) continue
    seen.add(part)
    if (isPart(part['root'])) waiting.push(part['root'])
    if (!Array.isArray(part['children'])) continue
    part['children'] = part['children'].filter((child: unknown) => !isPending(child))
    for (const child of part['children'] as unknown[]) waiting.push(child)
  }
}

function isPending(part: unknown): boolean {
  return isPart(part) && part['type'] === 'upload' && part['pending'] !== undefined && part['value'] === undefined
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
