import { isUnpaid } from '@campaign/shared/donations/donation-states.ts'
import type { BooksPool } from '../../donations/books.ts'
import type { Donation } from '../../donations/donation.ts'
import { closePaymentPage } from '../stripe/close-payment-page.ts'
import { settleDonation } from '../settling/settle-donation.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

type Closing = 'closed' | 'already_given' | 'unavailable'

/**
 * Makes sure that nobody can pay any more for a donation whose donor has come back to the form: two open pages would
 * be two payments. `already_given`: it turned out that money has moved, or is moving, or that a person must look.
 */
export async function closeEarlier(
  earlier: Donation,
  { books, stripe, deadline }: { books: BooksPool; stripe: StripeClient; deadline: number },
): Promise<Closing> {
  if (!isUnpaid(earlier.state)) return 'already_given'
  // "failed" and "expired" are Stripe's own words: such a page takes no payment.
  if (earlier.state !== 'awaiting_payment' || earlier.stripeSession === null) return 'closed'

  const closed = await closePaymentPage(stripe, earlier.stripeSession, { milliseconds: shareOf(deadline) })
  // Refused or unanswered, it is the page itself that tells.
  const settled = await settleDonation(books, stripe, {
    donation: earlier.id,
    cause: 'checkout',
    deadline: Date.now() + shareOf(deadline),
  })
  if (settled.outcome === 'settled') {
    if (!isUnpaid(settled.donation.state)) return 'already_given'
    return settled.url === null ? 'closed' : 'unavailable'
  }
  return closed.outcome === 'answered' || settled.outcome === 'missing' ? 'closed' : 'unavailable'
}

/** A third of the time that is left, so that enough remains for the page of the new donation. */
function shareOf(deadline: number): number {
  return Math.min(1500, (deadline - Date.now()) / 3)
}
