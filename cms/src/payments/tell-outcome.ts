import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import { isUnpaid, type DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { BooksPool } from '../donations/books.ts'
import type { Donation } from '../donations/donation.ts'
import { findDonation } from '../donations/find-donation.ts'
import { looksLikeToken } from '../donations/token.ts'
import { paymentLog } from './payment-log.ts'
import { settleDonation } from './settle-donation.ts'
import type { StripeClient } from './stripe-client.ts'

/** How long the thank-you page waits for Stripe before it says what we know. */
const PATIENCE = 2000

/** States in which Stripe may know more than we do. */
const UNSETTLED: readonly DonationState[] = ['created', 'awaiting_payment', 'processing']

/**
 * What became of the donation with this token; null for a token that is nobody's. Where it is not settled yet Stripe is
 * asked now, so that the page is right before the webhook comes, and without it. Throws when the database fails.
 */
export async function tellOutcome(
  token: string,
  books: BooksPool,
  stripe: StripeClient,
): Promise<DonationOutcome | null> {
  if (!looksLikeToken(token)) return null
  const donation = await findDonation(books, 'token', token)
  if (donation === null) return null
  return describe(UNSETTLED.includes(donation.state) ? await ask(donation, books, stripe) : donation)
}

/** The donation after Stripe was asked; as it was, where Stripe does not answer. */
async function ask(donation: Donation, books: BooksPool, stripe: StripeClient): Promise<Donation> {
  const settling = { donation: donation.id, cause: 'return_page', deadline: Date.now() + PATIENCE } as const
  try {
    const settled = await settleDonation(books, stripe, settling)
    return settled.outcome === 'settled' ? settled.donation : donation
  } catch {
    paymentLog.warn({ donation: donation.id, code: 'not_settled' }, 'a donation could not be settled for its donor')
    return donation
  }
}

function describe({ state, amount, currency, locale, campaign, supersededBy }: Donation): DonationOutcome {
  const isResumable = isUnpaid(state) && supersededBy === null
  return { state, amount: { minor: amount, currency }, locale, campaign, isResumable }
}
