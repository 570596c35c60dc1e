import { untilAborted } from '@campaign/shared/deadlines/until-aborted.ts'
import type { Stack } from '../running-stack.ts'
import { orderGift } from './give.ts'
import { pathsOf, readContents } from './read-contents.ts'

export type Load = { stop: () => Promise<{ pages: number; failedPages: number; gifts: number }> }

const READERS = 4
const LONGEST_WAIT = 30_000

/**
 * About fifty pages a second, of all kinds and languages, and a donation now and then, until it is stopped. A donation
 * that is refused is not counted as one: while the database is away, refusing is right.
 */
export async function keepLoad(stack: Stack): Promise<Load> {
  const paths = pathsOf(await readContents(stack))
  const over = new AbortController()
  const count = { pages: 0, failedPages: 0, gifts: 0 }
  const read = async (): Promise<void> => {
    for (; !over.signal.aborted; await pause(80)) {
      const path = paths[count.pages % paths.length] ?? '/fr'
      count.pages += 1
      if (!(await isOk(stack.siteUrl + path))) count.failedPages += 1
    }
  }
  const give = async (): Promise<void> => {
    for (; !over.signal.aborted; await pause(200)) {
      const isTaken = await orderGift(stack).then(
        () => true,
        () => false,
      )
      if (isTaken) count.gifts += 1
    }
  }
  const all = Promise.all([...Array.from({ length: READERS }, read), give()])
  return {
    stop: async () => {
      over.abort()
      await all
      return count
    },
  }
}

/** Whether the address answers 2xx, within five seconds. */
export async function isOk(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5000)
    const answer = await fetch(url, { signal })
    await untilAborted(signal, answer.arrayBuffer())
    return answer.ok
  } catch {
    return false
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Milliseconds from `began` (of `performance.now`) until it works; infinite when it never does within half a minute. */
export async function timeUntil(began: number, works: () => Promise<boolean>): Promise<number> {
  while (performance.now() - began < LONGEST_WAIT) {
    if (await works().catch(() => false)) return performance.now() - began
    await pause(50)
  }
  return Number.POSITIVE_INFINITY
}
