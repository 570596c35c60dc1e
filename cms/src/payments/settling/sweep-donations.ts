import { inTransaction, type Books, type BooksPool } from '../../donations/books.ts'
import { findDonation, lockDonation } from '../../donations/find-donation.ts'
import { writeHistory } from '../../donations/write-history.ts'
import { closedAt } from '../stripe/open-payment-page.ts'
import { settleDonation } from './settle-donation.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** How many donations one sweep asks about. */
const MOST = 100

export type SweepPace = {
  /** Milliseconds between two questions: Stripe allows 100 a second, and other code shares them. */
  pause: number
  /** How old a donation must be before we do not wait for its webhook any longer, in seconds. */
  patience: number
}

const USUAL_PACE: SweepPace = { pause: 100, patience: 180 }

/**
 * Asks Stripe about donations whose news may have been lost, and settles them: this heals every webhook that never
 * came. Safe to run at once in several processes. Stops early when Stripe does not answer. Returns how many it asked about.
 */
export async function sweepDonations(
  books: BooksPool,
  stripe: StripeClient,
  { pause, patience }: SweepPace = USUAL_PACE,
): Promise<number> {
  const ids = await findStale(books, patience)
  let asked = 0
  for (const id of ids) {
    const result = await settleDonation(books, stripe, { donation: id, cause: 'sweep', deadline: Date.now() + 8000 })
    if (result.outcome === 'unavailable') return asked
    if (result.outcome === 'no_page') await expirePageless(books, id)
    // One that Stripe does not know must not stand first in the next sweep again.
    if (result.outcome === 'missing') await books.query('UPDATE donations SET asked_at = now() WHERE id = $1', [id])
    asked += 1
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return asked
}

/** The longest unasked first; the longer a donation is under way, the more seldom. */
async function findStale(books: Books, patience: number): Promise<string[]> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT id FROM donations
     WHERE (state IN ('created', 'awaiting_payment', 'processing')
         OR (state = 'succeeded' AND fee IS NULL AND origin <> 'manual'))
       AND created_at < now() - make_interval(secs => $1)
       AND (asked_at IS NULL
         OR asked_at < now() - greatest(make_interval(secs => $1), (now() - created_at) / 10))
     ORDER BY asked_at NULLS FIRST, created_at
     LIMIT $2`,
    [patience, MOST],
  )
  return rows.map(({ id }) => id)
}

/**
 * A donation whose page was never opened, or whose opening never reached us. Its donor was told no address, so nobody
 * can pay; if Stripe should know better, money that did arrive still wins.
 */
async function expirePageless(books: BooksPool, id: string): Promise<void> {
  const donation = await findDonation(books, 'id', id)
  if (donation === null || closedAt(donation) > new Date()) return
  await inTransaction(books, async (transaction) => {
    const row = await lockDonation(transaction, id)
    if (row?.state !== 'created' || row.stripeSession !== null) return
    await transaction.query(
      `UPDATE donations SET state = 'expired', revision = revision + 1, asked_at = now(), updated_at = now() WHERE id = $1`,
      [id],
    )
    await writeHistory(transaction, {
      donation: id,
      entry: 'moved',
      cause: 'sweep',
      fromState: 'created',
      toState: 'expired',
    })
  })
}
