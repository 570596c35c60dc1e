import type { Books } from '../donations/books.ts'
import { countedUntil } from './decide-figure.ts'
import { readTakings, type Takings } from './read-takings.ts'

/** Ten minutes after midnight is early enough for a figure that is a day old. */
const KEPT_MS = 10 * 60_000

/** Reads what came in, at most once in ten minutes, however many ask; a failure is not kept. */
export function keepTakings(books: Books, livemode: boolean, now: () => number = Date.now): () => Promise<Takings> {
  let kept: { takings: Promise<Takings>; readAt: number } | null = null
  return () => {
    if (kept !== null && now() - kept.readAt < KEPT_MS) return kept.takings
    const takings = readTakings(books, { until: countedUntil(new Date(now())), livemode })
    const mine = { takings, readAt: now() }
    kept = mine
    takings.catch(() => {
      if (kept === mine) kept = null
    })
    return takings
  }
}
