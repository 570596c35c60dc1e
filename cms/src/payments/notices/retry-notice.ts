import { inTransaction, type BooksPool } from '../../donations/books.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import { offerAgain } from '../../work/requeue-notices.ts'
import type { EventState } from './payment-event.ts'
import { writeTrailInBooks } from '../../trail/keep-trail.ts'

export type Retried = 'done' | 'not_dead' | 'not_found'

/**
 * Has the worker try again what failed to the last: the event waits anew, with all its attempts before it, and has a
 * new job, both in one transaction. `by`: id of the account. Asked for twice it is one try; an event that was settled meanwhile is left alone.
 */
export async function retryNotice(books: BooksPool, row: string, by: string): Promise<Retried> {
  if (!isUuid(row)) return 'not_found'
  return inTransaction(books, async (transaction) => {
    const { rows } = await transaction.query<{ state: EventState }>(
      'SELECT state FROM payment_events WHERE id = $1 FOR UPDATE',
      [row],
    )
    const state = rows[0]?.state
    if (state === undefined) return 'not_found'
    // Somebody was faster, and it is being tried.
    if (state === 'received') return 'done'
    if (state !== 'dead') return 'not_dead'
    await transaction.query(
      `UPDATE payment_events SET state = 'received', reason = NULL, attempts = 0, updated_at = now() WHERE id = $1`,
      [row],
    )
    await offerAgain(transaction, [row])
    await writeTrailInBooks(transaction, {
      act: 'notice_retried',
      actor: by,
      collection: 'payment-events',
      document: row,
    })
    return 'done'
  })
}
