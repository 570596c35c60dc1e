import { codeOf } from '../payments/error-code.ts'
import { environment } from '../environment.ts'
import { logger } from '../log/logger.ts'

/** Seconds between two looks at what is due: one indexed question to the database. */
const EVERY = 10

/** In milliseconds: twenty publications under load. */
const LONGEST = 60_000

let isLooking = false

/**
 * Imported once when the server starts. It is the CMS that publishes what was planned and not the worker: the gate is
 * Payload's, and the worker is started without it. The server asks itself, by its own door: what is imported here is
 * compiled apart from everything else, and with Payload in it there would be two of it in the process, each with errors
 * the other does not know. Any number of instances may do so at once.
 */
setInterval(() => void look(), EVERY * 1000).unref()

async function look(): Promise<void> {
  if (isLooking) return
  isLooking = true
  try {
    await fetch(`http://${ownHost()}:${environment.CMS_PORT}/api/planned-publications/due`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${environment.CMS_SERVICE_KEY}` },
      signal: AbortSignal.timeout(LONGEST),
    })
  } catch (error) {
    logger.warn({ code: codeOf(error) }, 'planned publications could not be looked at, and wait')
  } finally {
    isLooking = false
  }
}

function ownHost(): string {
  return ['0.0.0.0', '::'].includes(environment.HOST) ? '127.0.0.1' : environment.HOST
}
