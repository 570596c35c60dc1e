import { setTimeout as wait } from 'node:timers/promises'

/** In seconds: a table that is written anew is locked for a moment, and a database is back after a restart. */
const PAUSES = [1, 5, 20]

/** For what is safe to repeat. Throws what it was thrown the last time. */
export async function tryAgain<Read>(read: () => Promise<Read>, pauses: readonly number[] = PAUSES): Promise<Read> {
  for (const pause of pauses)
    try {
      return await read()
    } catch {
      await wait(pause * 1000)
    }
  return read()
}
