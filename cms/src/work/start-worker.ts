import type { Payload } from 'payload'
import type PgBoss from 'pg-boss'
import { sendAlarmMail, type AlarmPost } from '../alarms/send-alarm-mail.ts'
import type { BooksPool } from '../donations/books.ts'
import { scanOutputs } from '../findings/outputs/scan-outputs.ts'
import { searchAllPublicTexts } from '../never-words/search-all-public-texts.ts'
import { buryNotice } from '../payments/notices/bury-notice.ts'
import { codeOf } from '../payments/error-code.ts'
import { handleNotice } from '../payments/notices/handle-notice.ts'
import { paymentLog } from '../payments/payment-log.ts'
import type { StripeClient } from '../payments/stripe/stripe-client.ts'
import type { SweepPace } from '../payments/settling/sweep-donations.ts'
import { reconcile } from '../reconciliation/reconcile.ts'
import type { ReconciliationJob } from './ask-for-reconciliation.ts'
import { connectQueue } from './connect-queue.ts'
import { beat, BEAT_EVERY } from './heartbeat.ts'
import { lookForJobs } from './look-for-jobs.ts'
import {
  ALARM_MAILS,
  DEAD_NOTICES,
  NEVER_WORD_SEARCHES,
  NOTICES,
  OUTPUT_SCANS,
  RECONCILE,
  SWEEP,
  type AlarmMailJob,
  type NeverWordSearchJob,
  type NoticeJob,
  type OutputScanJob,
} from './queue.ts'
import { sweep } from './sweep.ts'
import { workThrough, type Working } from './work-through.ts'

type WorkerParts = {
  books: BooksPool
  stripe: StripeClient
  /** Whether money moves with the key we hold. */
  livemode: boolean
  /** Null where alarms are not mailed: they stay in the admin. */
  post: AlarmPost | null
  /** ALARM_AFTER_SILENT_HOURS. */
  silentHours: number
  /** UNUSED_PICTURE_DAYS. */
  unusedPictureDays: number
  /** Where files of pictures lie. */
  mediaFolder: string
  /** The CMS's own way of reading texts, for what looks at them as readers get them. Opened by the first job that needs it. */
  openTexts: () => Promise<Payload>
  /** Seconds between two sweeps, of all workers together. */
  sweepEvery?: number
  sweepPace?: SweepPace
}

/**
 * Starts everything one worker does in the background. Any number may run: the queue gives each job to one of them.
 * Throws while the database is down or the queue was never prepared.
 */
export async function startWorker(parts: WorkerParts): Promise<Working> {
  const { books, stripe, livemode, post, silentHours, unusedPictureDays, mediaFolder, openTexts } = parts
  const { sweepEvery = 60, sweepPace } = parts
  const queue = await connectQueue(books, logTrouble)
  const lookOut = lookForJobs(books)
  const works = { boss: queue, lookOut, onError: logTrouble }
  const working = [
    workThrough<NoticeJob>(works, { queue: NOTICES, atOnce: 8, handle: notice }),
    workThrough<NoticeJob>(works, { queue: DEAD_NOTICES, atOnce: 1, handle: dead }),
    workThrough<AlarmMailJob>(works, { queue: ALARM_MAILS, atOnce: 1, handle: mail }),
    workThrough<ReconciliationJob>(works, { queue: RECONCILE, atOnce: 1, handle: compare }),
    workThrough<NeverWordSearchJob>(works, { queue: NEVER_WORD_SEARCHES, atOnce: 1, handle: searchTexts }),
    workThrough<OutputScanJob>(works, { queue: OUTPUT_SCANS, atOnce: 1, handle: scanSite }),
    workThrough<null>(works, { queue: SWEEP, atOnce: 1, handle: sweepOnce }),
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
      lookOut.stop()
      await Promise.all(working.map((part) => part.stop()))
      await queue.stop({ graceful: false })
    },
  }

  async function notice({ row }: NoticeJob): Promise<void> {
    const handled = await handleNotice(row, books, stripe)
    if (handled.outcome === 'again') throw toBeTriedAgain(handled.reason)
  }

  async function dead({ row }: NoticeJob): Promise<void> {
    await buryNotice(books, row)
  }

  async function mail({ alarm }: AlarmMailJob): Promise<void> {
    if (post !== null) await sendAlarmMail(books, post, alarm)
  }

  async function compare({ cause, asked }: ReconciliationJob): Promise<void> {
    const reconciled = await reconcile(books, stripe, { cause, asked, livemode })
    if (reconciled.outcome === 'done' && !reconciled.isWhole) throw toBeTriedAgain('payment_provider_unavailable')
  }

  async function searchTexts({ search }: NeverWordSearchJob): Promise<void> {
    await searchAllPublicTexts(await openTexts(), search)
  }

  async function scanSite({ scan }: OutputScanJob): Promise<void> {
    await scanOutputs(await openTexts(), scan)
  }

  function sweepOnce(): Promise<void> {
    return sweep({ books, stripe, pace: sweepPace, silentHours, unusedPictureDays, mediaFolder })
  }
}

function toBeTriedAgain(code: string): Error {
  return Object.assign(new Error('to be tried again'), { code })
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
