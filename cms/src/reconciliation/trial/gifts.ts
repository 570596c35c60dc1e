import { inTransaction, type BooksPool } from '../../donations/books.ts'
import type { Donation } from '../../donations/donation.ts'
import { beginGift as begin, donationOf, type Trial } from '../../payments/trial/gifts.ts'
import { double } from '../../payments/trial/stripe-double.ts'
import { reconcile, type Reconciled } from '../reconcile.ts'
import type { RunFigures } from '../reconciliation-runs.ts'

/** A gift of 50.00 whose donor stands on Stripe's page: our row as it then is. */
export async function beginGift(trial: Trial): Promise<Donation & { stripeSession: string }> {
  const { donation, session } = await begin(trial)
  return { ...(await donationOf(trial.books, donation)), stripeSession: session }
}

/** Gifts that were paid at Stripe, and of which nothing has been heard. */
export async function payUnheard(trial: Trial, count: number): Promise<Donation[]> {
  const gifts: Donation[] = []
  for (let number = 0; number < count; number += 1) {
    const gift = await beginGift(trial)
    await double.pay(gift.stripeSession)
    gifts.push(gift)
  }
  return gifts
}

/**
 * Empties the books: the double forgets its account between tests, and all that we know of it would be missing there.
 * The triggers that forbid it are off for this transaction.
 */
export async function emptyBooks({ books }: Pick<Trial, 'books'>): Promise<void> {
  await inTransaction(books, async (transaction) => {
    await transaction.query('SET LOCAL session_replication_role = replica')
    await transaction.query('TRUNCATE donations, subscriptions, payment_events, alarms, reconciliations CASCADE')
  })
}

/** One run with no pauses; throws when there was none. */
export async function run({ books, stripe }: Trial): Promise<RunFigures & { isWhole: boolean }> {
  const done: Reconciled = await reconcile(books, stripe, {
    cause: 'command',
    livemode: false,
    pace: { pause: 0, atOnce: 8 },
  })
  if (done.outcome !== 'done') throw new Error(done.outcome)
  return { ...done.figures, isWhole: done.isWhole }
}

type OpenAlarm = { kind: string; subject: string; reason: string | null; ours: unknown; theirs: unknown }

export async function openAlarms(books: BooksPool, kind: string): Promise<OpenAlarm[]> {
  const { rows } = await books.query<OpenAlarm>(
    'SELECT kind, subject, reason, ours, theirs FROM alarms WHERE kind = $1 AND dealt_with_at IS NULL',
    [kind],
  )
  return rows
}
