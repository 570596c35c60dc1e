import type { BooksPool } from '../../donations/books.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import { readPaymentPage } from '../stripe/read-payment-page.ts'
import { settleDonation, type Settling } from './settle-donation.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

export type SettledPage =
  | { outcome: 'settled'; donation: Donation }
  /** The payment has nothing to do with this site: other things may be sold through the same account. */
  | { outcome: 'not_ours' }
  /** It carries the number of a donation that we do not have. */
  | { outcome: 'unknown_donation' }
  | { outcome: 'missing' }
  | { outcome: 'unavailable' }

/** `session`: Stripe's id of the page. */
type SettlingPage = Omit<Settling, 'donation' | 'session'> & { session: string }

/**
 * Finds the donation of a payment page, by the page on record, else by the number that the page carries, and settles
 * it. Idempotent. Throws when the database fails.
 */
export async function settlePage(books: BooksPool, stripe: StripeClient, settling: SettlingPage): Promise<SettledPage> {
  const known = await findDonation(books, 'stripeSession', settling.session)
  if (known !== null) return settle(books, stripe, settling, known.id)

  const asked = await readPaymentPage(stripe, settling.session, { milliseconds: settling.deadline - Date.now() })
  if (asked.outcome !== 'answered') return { outcome: asked.outcome }
  const id = asked.answer.facts.donation
  if (id === null) return { outcome: 'not_ours' }
  const isOurs = isUuid(id) && (await findDonation(books, 'id', id)) !== null
  return isOurs ? settle(books, stripe, settling, id) : { outcome: 'unknown_donation' }
}

async function settle(
  books: BooksPool,
  stripe: StripeClient,
  settling: SettlingPage,
  donation: string,
): Promise<SettledPage> {
  const settled = await settleDonation(books, stripe, { ...settling, donation })
  return settled.outcome === 'no_page' ? { outcome: 'missing' } : settled
}
