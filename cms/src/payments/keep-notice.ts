import { inTransaction, type BooksPool } from '../donations/books.ts'
import { enqueueNotice } from '../work/enqueue-notice.ts'
import type { Notice } from './read-notice.ts'

/**
 * Stores an event, once however often it comes, and in the same transaction asks the worker to work through it. When
 * this returns, both stand in the database; when it throws, neither does and Stripe must send the event again.
 */
export async function keepNotice(books: BooksPool, notice: Notice): Promise<'kept' | 'known'> {
  return inTransaction(books, async (transaction) => {
    const { rows } = await transaction.query<{ id: string }>(
      `INSERT INTO payment_events (event, type, api_version, happened_at, livemode, object_kind, object_id, state, reason, attempts)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)
       ON CONFLICT (event) DO NOTHING
       RETURNING id`,
      [
        notice.event,
        notice.type,
        notice.apiVersion,
        notice.happenedAt,
        notice.livemode,
        notice.objectKind,
        notice.objectId,
        notice.ignoredFor === null ? 'received' : 'ignored',
        notice.ignoredFor,
      ],
    )
    const row = rows[0]
    if (row === undefined) return 'known'
    if (notice.ignoredFor === null) await enqueueNotice(transaction, row.id)
    return 'kept'
  })
}
