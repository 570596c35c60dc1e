import { inTransaction, type BooksPool } from '../donations/books.ts'
import { lockSubscription } from './find-subscription.ts'
import type { Subscription } from './subscription.ts'
import type { SubscriptionCause } from './subscription-history-entry.ts'
import { writeSubscription } from './write-subscription.ts'
import { writeSubscriptionHistory } from './write-subscription-history.ts'

/**
 * The page on which a monthly gift was to begin has closed unpaid, or was never opened. One that has begun meanwhile
 * stays as it is. Null when there is none with this id.
 */
export async function expireSubscription(
  books: BooksPool,
  id: string,
  { cause, event = null }: { cause: SubscriptionCause; event?: string | null | undefined },
): Promise<Subscription | null> {
  return inTransaction(books, async (transaction) => {
    const row = await lockSubscription(transaction, id)
    if (row === null || row.stripeSubscription !== null) return row
    if (row.state !== 'created' && row.state !== 'awaiting_payment') return row
    const written = await writeSubscription(transaction, { ...row, state: 'expired' })
    const move = { fromState: row.state, toState: 'expired' } as const
    await writeSubscriptionHistory(transaction, { subscription: id, entry: 'moved', cause, event, ...move })
    return written
  })
}
