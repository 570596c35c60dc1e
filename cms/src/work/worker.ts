/** The worker: a process of its own beside the CMS. Says one line when it is ready; ends with 0 on SIGTERM or SIGINT. */
import path from 'node:path'
import { openBooks } from '../donations/books.ts'
import { environment } from '../environment.ts'
import { codeOf } from '../payments/error-code.ts'
import { paymentLog } from '../payments/payment-log.ts'
import { isLive } from '../payments/payment-mode.ts'
import { connectStripe } from '../payments/stripe/stripe-client.ts'
import { openTexts } from './open-texts.ts'
import { postOfAlarms } from './post-of-alarms.ts'
import { startWorker } from './start-worker.ts'
import type { Working } from './work-through.ts'

/** How long the database may be away at the start; and how long jobs under way may take at the end. Seconds. */
const PATIENCE = 60
const LAST_PATIENCE = 9

let isStopping = false
const books = openBooks({ url: environment.DATABASE_URL, name: 'campaign-worker', max: 16 })
const parts = {
  books,
  livemode: isLive(environment.STRIPE_SECRET_KEY),
  post: postOfAlarms(environment),
  silentHours: environment.ALARM_AFTER_SILENT_HOURS,
  unusedPictureDays: environment.UNUSED_PICTURE_DAYS,
  mediaFolder: path.join(environment.DATA_DIR, 'media'),
  openTexts,
  stripe: connectStripe({ secretKey: environment.STRIPE_SECRET_KEY, apiBase: environment.STRIPE_API_BASE }),
}
const starting = start()

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop())

const worker = await starting
if (worker !== null) process.stdout.write('The worker is ready.\n')

async function start(): Promise<Working | null> {
  for (let second = 0; ; second += 1) {
    if (isStopping) return null
    try {
      return await startWorker(parts)
    } catch (error) {
      if (second < PATIENCE) {
        await new Promise((resolve) => setTimeout(resolve, 1000))
        continue
      }
      paymentLog.fatal({ code: codeOf(error) }, 'the worker cannot reach its queue; has the database been migrated?')
      process.exit(1)
    }
  }
}

async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  // Whatever is still under way then is given to another worker.
  setTimeout(() => process.exit(0), LAST_PATIENCE * 1000).unref()
  const working = await starting
  await working?.stop()
  await books.end()
  process.exit(0)
}
