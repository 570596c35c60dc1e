import type { Payload } from 'payload'
import { logger } from '../log/logger.ts'
import { findReturned, resumeErasures } from './erase-story.ts'
import { poolOf } from './pool-of.ts'

let underWay: Promise<unknown> | null = null
let haveFilesBeenSwept = false

/**
 * Whether nothing that was erased is in the database. Where something is (a restored backup, an erasure that was cut
 * off), it is erased again in the background, and files that remained are removed; until then this process is not ready.
 */
export async function applyTombstones(payload: Payload): Promise<boolean> {
  try {
    const returned = await findReturned(poolOf({ payload }))
    if (returned.length > 0 || !haveFilesBeenSwept) begin(payload)
    return returned.length === 0
  } catch (error) {
    logger.error({ err: error }, 'the tombstones could not be read')
    return false
  }
}

function begin(payload: Payload): void {
  underWay ??= resumeErasures(poolOf({ payload }))
    .then(() => (haveFilesBeenSwept = true))
    .catch((error: unknown) => logger.error({ err: error }, 'what was erased could not be erased again'))
    .finally(() => (underWay = null))
}
