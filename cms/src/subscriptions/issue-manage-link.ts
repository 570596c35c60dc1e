import type { Locale } from '@campaign/shared/locales/locales.ts'
import { inTransaction, type BooksPool } from '../donations/books.ts'
import { lockSubscription } from './find-subscription.ts'
import { manageLinkOf } from './manage-link.ts'
import { writeSubscriptionHistory } from './write-subscription-history.ts'

/**
 * Makes a new link for a monthly gift, in the language it was begun in, and every earlier one worthless in the same
 * moment. `by`: our id of the account that asks; `linkKey`: DONOR_LINK_KEY. Null when there is no such gift.
 */
export async function issueManageLink(
  books: BooksPool,
  id: string,
  { by, linkKey }: { by: string; linkKey: string },
): Promise<{ link: string; locale: Locale | null } | null> {
  return inTransaction(books, async (transaction) => {
    const row = await lockSubscription(transaction, id)
    if (row === null) return null
    const linkVersion = row.linkVersion + 1
    await transaction.query('UPDATE subscriptions SET link_version = $2, updated_at = now() WHERE id = $1', [
      id,
      linkVersion,
    ])
    await writeSubscriptionHistory(transaction, { subscription: id, entry: 'link_issued', cause: 'staff', by })
    return { link: manageLinkOf({ id, linkVersion }, linkKey), locale: row.locale }
  })
}
