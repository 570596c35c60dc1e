import type { CollectionAfterChangeHook } from 'payload'
import { logger } from '../../log/logger.ts'
import { codeOf } from '../../payments/error-code.ts'
import { setTicket } from './tickets.ts'

/** On stories, before the gate, which takes the ticket of what is public from the first. Writing goes on without it. */
export const noteBegun: CollectionAfterChangeHook = async ({ doc, operation }) => {
  if (operation !== 'create') return doc
  await setTicket(String(doc.id)).catch((error: unknown) => {
    logger.warn({ code: codeOf(error) }, 'a story that was begun will count as one that was public')
  })
  return doc
}
