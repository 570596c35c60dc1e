import type { BooksPool } from '../donations/books.ts'
import { settleDonation } from '../payments/settling/settle-donation.ts'
import type { StripeClient } from '../payments/stripe/stripe-client.ts'
import { eachAtOnce } from './pace.ts'

type AskedAbout = { isWhole: boolean; asked: number; repaired: number }

/** How long Stripe may take for one donation. Milliseconds. */
const PATIENCE = 10_000

/**
 * Asks Stripe about every donation that is still under way after an hour, or paid and not booked after a day: their
 * news may have been lost for good, for Stripe's events reach back 30 days only. A donation is repaired when its state
 * was not the one that Stripe knows.
 */
export async function askAboutPending(
  books: BooksPool,
  stripe: StripeClient,
  { atOnce }: { atOnce: number },
): Promise<AskedAbout> {
  const { rows } = await books.query<{ id: string; state: string }>(
    `SELECT id, state FROM donations
     WHERE origin <> 'manual' AND (stripe_session IS NOT NULL OR stripe_invoice IS NOT NULL)
       AND ((state IN ('created', 'awaiting_payment', 'processing') AND created_at < now() - interval '1 hour')
         OR (state = 'succeeded' AND fee IS NULL AND paid_at < now() - interval '1 day'))
     ORDER BY asked_at NULLS FIRST`,
  )
  const total = { isWhole: true, asked: 0, repaired: 0 }
  const ended = await eachAtOnce(rows, atOnce, async ({ id, state }) => {
    const cause = 'reconciliation'
    const settled = await settleDonation(books, stripe, { donation: id, cause, deadline: Date.now() + PATIENCE })
    if (settled.outcome === 'unavailable') return 'stop'
    total.asked += 1
    if (settled.outcome === 'settled' && settled.donation.state !== state) total.repaired += 1
    return 'go_on'
  })
  return { ...total, isWhole: ended === 'finished' }
}
