/** Whether two values of a content are the same. Contents come with their names in order, so equal ones are equal text. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/**
 * Of each part of a list, whether readers do not know it yet: a part that only moved, or whose neighbour went, is the
 * one they know. `before` left out: nothing to hold it against, and so nothing is marked.
 */
export function findChangedParts(now: readonly unknown[], before: readonly unknown[] | undefined): boolean[] {
  if (before === undefined) return now.map(() => false)
  const known = new Map<string, number>()
  for (const part of before) known.set(JSON.stringify(part), (known.get(JSON.stringify(part)) ?? 0) + 1)
  return now.map((part) => {
    const text = JSON.stringify(part)
    const left = known.get(text) ?? 0
    known.set(text, left - 1)
    return left <= 0
  })
}
