/**
 * Milliseconds within which 95 of a hundred answers come, one asked after the other, once the first few are over.
 * Throws when one of them fails.
 */
export async function p95(ask: () => Promise<unknown>, times = 40): Promise<number> {
  for (let time = 0; time < 5; time += 1) await ask()
  const taken: number[] = []
  for (let time = 0; time < times; time += 1) {
    const began = performance.now()
    await ask()
    taken.push(performance.now() - began)
  }
  return share(taken, 0.95)
}

/** Within which so large a part of them lies; nothing at all lies within no time. */
export function share(taken: readonly number[], part: number): number {
  return taken.toSorted((one, other) => one - other)[Math.ceil(taken.length * part) - 1] ?? Number.POSITIVE_INFINITY
}
