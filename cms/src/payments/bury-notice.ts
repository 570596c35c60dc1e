import type { Books } from '../donations/books.ts'
import { paymentLog } from './payment-log.ts'

/** Every try has failed: the event stays, marked for a person to look at. */
export async function buryNotice(books: Books, row: string): Promise<void> {
  const { rowCount } = await books.query(
    `UPDATE payment_events SET state = 'dead', reason = COALESCE(reason, 'internal_error'), updated_at = now()
     WHERE id = $1 AND state = 'received'`,
    [row],
  )
  if (rowCount === 1) paymentLog.error({ row, code: 'dead_notice' }, 'an event could not be worked through')
}
