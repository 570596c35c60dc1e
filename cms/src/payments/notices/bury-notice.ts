import { raiseAlarm } from '../../alarms/raise-alarm.ts'
import { inTransaction, type BooksPool } from '../../donations/books.ts'
import type { EventReason } from './payment-event.ts'

/**
 * Ends the attempts at an event that failed to the last, and tells staff: from now on it waits for a person. Without
 * `reason`, the one of the last try stays. One that was settled meanwhile is left alone.
 */
export async function buryNotice(books: BooksPool, row: string, reason: EventReason | null = null): Promise<void> {
  await inTransaction(books, async (transaction) => {
    const { rows } = await transaction.query<{ event: string; reason: EventReason }>(
      `UPDATE payment_events
       SET state = 'dead', reason = coalesce($2::enum_payment_events_reason, reason, 'internal_error'), updated_at = now()
       WHERE id = $1 AND state = 'received'
       RETURNING event, reason`,
      [row, reason],
    )
    const dead = rows[0]
    if (dead !== undefined)
      await raiseAlarm(transaction, { kind: 'event_dead', subject: dead.event, reason: dead.reason })
  })
}
