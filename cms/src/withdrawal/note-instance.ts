import type { Payload } from 'payload'
import { logger } from '../log/logger.ts'
import { poolOf } from './pool-of.ts'
import { createInstanceBook, readInstance } from './keep-instances.ts'

const write = createInstanceBook()

/** What a site says of itself on its way; that it cannot be written down is no reason not to answer it. */
export async function noteInstance(payload: Payload, address: string): Promise<void> {
  const instance = readInstance(address)
  if (instance === null) return
  await write(poolOf({ payload }), instance).catch((error: unknown) => {
    logger.warn({ err: error }, 'a site could not be written down')
  })
}
