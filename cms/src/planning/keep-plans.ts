import { getPayload } from 'payload'
import { logger } from '../log/logger.ts'
import config from '../payload.config.ts'
import { publishDue } from './publish-due.ts'

/** Seconds between two looks at what is due: one indexed question to the database. */
const EVERY = 10

let isLooking = false

/**
 * Imported once when the server starts. It is the CMS that publishes what was planned and not the worker: the gate is
 * Payload's, and the worker is started without it. Any number of instances may do so at once.
 */
setInterval(() => void look(), EVERY * 1000).unref()

async function look(): Promise<void> {
  if (isLooking) return
  isLooking = true
  try {
    await publishDue(await getPayload({ config }))
  } catch (error) {
    logger.warn({ err: error }, 'planned publications met trouble and wait')
  } finally {
    isLooking = false
  }
}
