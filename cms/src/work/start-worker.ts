import type PgBoss from 'pg-boss'
import type { BooksPool } from '../donations/books.ts'
import { buryNotice } from '../payments/bury-notice.ts'
import { codeOf } from '../payments/error-code.ts'
import { handleNotice } from '../payments/handle-notice.ts'
import { paymentLog } from '../payments/payment-log.ts'
import type { StripeClient } from '../payments/stripe-client.ts'
import { sweepDonations, type SweepPace } from '../payments/sweep-donations.ts'
import { connectQueue } from './connect-queue.ts'
import { beat, BEAT_EVERY } from './heartbeat.ts'
import { DEAD_NOTICES, NOTICES, SWEEP, type NoticeJob } from './queue.ts'
import { requeueNotices } from './requeue-notices.ts'
import { workThrough, type Working } from './work-through.ts'

export type WorkerParts = {
  books: BooksPool
  stripe: StripeClient
  /** Seconds between two sweeps, of all workers together. */
  sweepEvery?: number
  sweepPace?: SweepPace
}

/**
 * Starts everything one worker does in the background. Any number may run: the queue gives each job to one of them.
 * Throws while the database is down or the queue was never prepared.
 */
export async function startWorker({ books, stripe, sweepEvery = 60, sweepPace }: WorkerParts): Promise<Working> {
  const queue = await connectQueue(books, logTrouble)
  const working = [
    workThrough<NoticeJob>(queue, { queue: NOTICES, atOnce: 8, handle: notice }, logTrouble),
    workThrough<NoticeJob>(queue, { queue: DEAD_NOTICES, atOnce: 1, handle: dead }, logTrouble),
    workThrough<null>(queue, { queue: SWEEP, atOnce: 1, handle: sweep }, logTrouble),
  ]
  const startedAt = new Date()
  const repeating = [
    repeat(BEAT_EVERY, () => beat(books, startedAt)),
    repeat(sweepEvery, () => askForSweep(queue, sweepEvery)),
  ]
  await beat(books, startedAt)

  return {
    stop: async () => {
      for (const timer of repeating) clearInterval(timer)
      await Promise.all(working.map((part) => part.stop()))
      await queue.stop({ graceful: false })
    },
  }

  async function notice({ row }: NoticeJob): Promise<void> {
    const handled = await handleNotice(row, books, stripe)
    if (handled.outcome === 'again') throw Object.assign(new Error('to be tried again'), { code: handled.reason })
  }

  async function dead({ row }: NoticeJob): Promise<void> {
    await buryNotice(books, row)
  }

  async function sweep(): Promise<void> {
    await requeueNotices(books)
    await sweepDonations(books, stripe, sweepPace)
  }
}

/** Every worker asks for each sweep; the queue keeps one. */
async function askForSweep(queue: PgBoss, every: number): Promise<void> {
  await queue.send(SWEEP, {}, { singletonSeconds: every })
}

function repeat(seconds: number, action: () => Promise<void>): NodeJS.Timeout {
  return setInterval(() => void action().catch(logTrouble), seconds * 1000)
}

function logTrouble(error: unknown): void {
  paymentLog.warn({ code: codeOf(error) }, 'background work met trouble and goes on')
}
