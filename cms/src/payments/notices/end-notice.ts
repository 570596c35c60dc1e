import type { Books, BooksPool } from '../../donations/books.ts'
import { buryNotice } from './bury-notice.ts'
import type { EventReason, EventState } from './payment-event.ts'

/** The result of one try: what the event becomes, and why. "received": it is to be tried again. */
export type Verdict = { state: EventState; reason: EventReason | null }

/**
 * Writes down what one try at an event came to. One that failed for good is told to staff, and one that came through
 * after all closes that alarm, each in the same transaction. An event that was settled meanwhile is left alone.
 */
export async function endNotice(books: BooksPool, row: string, { state, reason }: Verdict): Promise<void> {
  if (state === 'dead') await buryNotice(books, row, reason)
  else if (state === 'received') await noteReason(books, row, reason)
  else await settleNotice(books, row, { state, reason })
}

async function noteReason(books: Books, row: string, reason: EventReason | null): Promise<void> {
  await books.query(`UPDATE payment_events SET reason = $2, updated_at = now() WHERE id = $1 AND state = 'received'`, [
    row,
    reason,
  ])
}

async function settleNotice(books: Books, row: string, { state, reason }: Verdict): Promise<void> {
  await books.query(
    `WITH settled AS (
       UPDATE payment_events SET state = $2, reason = $3, updated_at = now() WHERE id = $1 AND state = 'received'
       RETURNING event
     )
     UPDATE alarms SET dealt_with_at = now(), updated_at = now() FROM settled
     WHERE alarms.kind = 'event_dead' AND alarms.subject = settled.event AND alarms.dealt_with_at IS NULL`,
    [row, state, reason],
  )
}
