import type PgBoss from 'pg-boss'
import type { LookOut } from './look-for-jobs.ts'

export type Work<Data> = {
  queue: string
  /** How many jobs are worked through at once. */
  atOnce: number
  /** What it throws makes the job fail, to be tried again after a pause. */
  handle: (data: Data) => Promise<void>
}

export type Works = { boss: PgBoss; lookOut: LookOut; onError: (error: unknown) => void }

export type Working = {
  /** Takes no more jobs, and resolves when those under way have ended. */
  stop: () => Promise<void>
}

/**
 * Takes jobs from a queue and works them through until stopped. pg-boss has a loop of its own, but that one does not
 * wait for its "done" to be written: a database that goes away at that moment would end the process.
 */
export function workThrough<Data>({ boss, lookOut, onError }: Works, work: Work<Data>): Working {
  const stopping = new AbortController()
  const ended = loop()
  return {
    stop: async () => {
      stopping.abort()
      await ended
    },
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      // Fails to an empty list: pg-boss keeps errors of the database to itself here.
      const jobs = await boss.fetch<Data>(work.queue, { batchSize: work.atOnce })
      await Promise.all(jobs.map(workOn))
      if (jobs.length === 0) await lookOut.untilOneWaits(work.queue, stopping.signal)
    }
  }

  async function workOn(job: PgBoss.Job<Data>): Promise<void> {
    try {
      await work.handle(job.data)
      await boss.complete(work.queue, job.id)
    } catch (error) {
      onError(error)
      // Where even this cannot be written the job runs out of time and is given out again.
      await boss.fail(work.queue, job.id, { code: 'failed' }).catch(onError)
    }
  }
}
