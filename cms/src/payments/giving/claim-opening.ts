import { mayFollow } from '@campaign/shared/donations/donation-states.ts'
import { inTransaction, type Books, type BooksPool } from '../../donations/books.ts'
import { lockDonation } from '../../donations/find-donation.ts'
import { writeHistory } from '../../donations/write-history.ts'
import { recordSubscriptionPage } from '../../subscriptions/record-subscription-page.ts'

/** Longer than any question to Stripe may take: after that, whoever claimed it is gone. */
const CLAIM_SECONDS = 8

/**
 * Claims the right to ask Stripe for the payment page of a donation; `false` while another process holds it. A mark
 * on the row and not a lock on it: a lock would hold a connection as long as Stripe takes, and a slow Stripe
 * would leave none for anything else.
 */
export async function claimOpening(books: Books, donation: string): Promise<boolean> {
  const { rowCount } = await books.query(
    `UPDATE donations SET opening_until = now() + make_interval(secs => $2)
     WHERE id = $1 AND state = 'created' AND stripe_session IS NULL
       AND (opening_until IS NULL OR opening_until < now())`,
    [donation, CLAIM_SECONDS],
  )
  return rowCount === 1
}

/** Stripe gave no page: the row stays as it is, and whoever comes next may ask again. */
export async function endOpening(books: BooksPool, donation: string): Promise<void> {
  await inTransaction(books, async (transaction) => {
    await transaction.query('UPDATE donations SET opening_until = NULL WHERE id = $1', [donation])
    await writeHistory(transaction, { donation, entry: 'provider_unavailable', cause: 'checkout' })
  })
}

/** The page is there. A notice of Stripe's may have been quicker and have moved the donation on already. */
export async function recordPage(books: BooksPool, donation: string, session: string): Promise<void> {
  await inTransaction(books, async (transaction) => {
    const row = await lockDonation(transaction, donation)
    if (row === null || row.stripeSession !== null || !mayFollow(row.state, 'awaiting_payment')) return
    await transaction.query(
      `UPDATE donations
       SET state = 'awaiting_payment', stripe_session = $2, opening_until = NULL, revision = revision + 1,
         updated_at = now()
       WHERE id = $1`,
      [donation, session],
    )
    const move = { fromState: row.state, toState: 'awaiting_payment' } as const
    await writeHistory(transaction, { donation, entry: 'page_opened', cause: 'checkout', ...move })
    if (row.subscription !== null) await recordSubscriptionPage(transaction, row.subscription)
  })
}
