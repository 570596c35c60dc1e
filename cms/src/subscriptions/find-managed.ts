import type { Books } from '../donations/books.ts'
import { findSubscription } from './find-subscription.ts'
import { readManageLink } from './manage-link.ts'
import type { Subscription } from './subscription.ts'

/**
 * The monthly gift this link leads to; null for a link that is not ours, was changed by so much as a bit, or was
 * replaced by a newer one. `key`: DONOR_LINK_KEY. Changes nothing.
 */
export async function findManaged(books: Books, link: string, key: string): Promise<Subscription | null> {
  const read = readManageLink(link, key)
  if (read === null) return null
  const subscription = await findSubscription(books, 'id', read.id)
  return subscription?.linkVersion === read.linkVersion ? subscription : null
}
