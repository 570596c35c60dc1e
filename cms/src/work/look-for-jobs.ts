import type { Books } from '../donations/books.ts'
import { QUEUE_SCHEMA } from './queue.ts'

export type LookOut = {
  /** Resolves when a look finds a job in this queue that waits for nothing but somebody who takes it, or is broken off. */
  untilOneWaits: (queue: string, signal: AbortSignal) => Promise<void>
  stop: () => void
}

/** Milliseconds between two looks. */
const EVERY = 500

/**
 * Looks into all queues at once for those that have none to work on: one question to PostgreSQL instead of one for each of
 * them, which was most of what a worker did that had nothing to do. A look that fails finds nothing; the next may.
 */
export function lookForJobs(books: Books): LookOut {
  const waiting = new Map<string, () => void>()
  let isStopped = false
  let timer = setTimeout(look, EVERY)
  return {
    untilOneWaits: (queue, signal) =>
      new Promise((resolve) => {
        const end = (): void => {
          signal.removeEventListener('abort', end)
          waiting.delete(queue)
          resolve()
        }
        if (signal.aborted) return resolve()
        signal.addEventListener('abort', end)
        waiting.set(queue, end)
      }),
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }

  function look(): void {
    void findQueuesWithJobs(books)
      .catch(() => [])
      .then((found) => {
        for (const queue of found) waiting.get(queue)?.()
        if (!isStopped) timer = setTimeout(look, EVERY)
      })
  }
}

/** Names of the queues from which pg-boss would give out a job now. */
async function findQueuesWithJobs(books: Books): Promise<string[]> {
  const { rows } = await books.query<{ name: string }>(
    `SELECT DISTINCT name FROM ${QUEUE_SCHEMA}.job WHERE state < 'active' AND start_after < now()`,
  )
  return rows.map(({ name }) => name)
}
