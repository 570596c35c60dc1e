import { pause } from '../bench/keep-load.ts'

/** How long one thing may take to succeed, killed programs and all. */
const LONGEST = 240_000

/**
 * Does something until it succeeds, as Stripe and donors do: `attempt` gives null where it is to be tried again. Throws
 * after four minutes. `onRetry` hears of each further try.
 */
export async function insist<Result>(
  attempt: () => Promise<Result | null>,
  onRetry: () => void = () => {},
): Promise<Result> {
  for (const end = Date.now() + LONGEST; Date.now() < end; await pause(200)) {
    const result = await attempt().catch(() => null)
    if (result !== null) return result
    onRetry()
  }
  throw new Error('something did not succeed in four minutes')
}

/** Works through all items, `atOnce` of them at a time. */
export async function eachAtOnce<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  const takeTurns = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
}
