/**
 * How hard Stripe may be asked. It allows 100 questions a second in live mode and 25 in a sandbox, and donors' own
 * checkouts share them.
 */
export type Pace = {
  /** Milliseconds between two questions, whatever they are about. */
  pause: number
  /** About how many things Stripe is asked at once. */
  atOnce: number
}

export const USUAL_PACE: Pace = { pause: 100, atOnce: 1 }

/** Does `work` for each item, `atOnce` of them at a time; stops early once it says that there is no use in going on. */
export async function eachAtOnce<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<'go_on' | 'stop'>,
): Promise<'finished' | 'stopped'> {
  const waiting = items[Symbol.iterator]()
  let isStopped = false
  const takeTurns = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true && !isStopped; next = waiting.next()) {
      if ((await work(next.value)) === 'stop') isStopped = true
    }
  }
  await Promise.all(Array.from({ length: atOnce }, takeTurns))
  return isStopped ? 'stopped' : 'finished'
}
