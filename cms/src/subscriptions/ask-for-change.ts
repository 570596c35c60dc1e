import type { ManageAct } from '@campaign/shared/donations/manage.ts'
import { inTransaction, type BooksPool } from '../donations/books.ts'
import { actsOpenTo } from './describe-managed.ts'
import { lockSubscription } from './find-subscription.ts'
import type { Subscription } from './subscription.ts'
import { writeSubscriptionHistory, type SubscriptionHistoryLine } from './write-subscription-history.ts'

/** Who asks: the donor by their link, or an account of staff. */
export type Asker = { cause: 'donor' } | { cause: 'staff'; by: string }

type AskedChange =
  /** Written down; `key` is the id of the line in the history, unlike any other. */
  | { outcome: 'asked'; subscription: Subscription; stripeSubscription: string; key: string }
  /** It is so already. */
  | { outcome: 'already'; subscription: Subscription }
  | { outcome: 'not_possible' }

const ENTRIES = {
  cancel: 'cancel_asked',
  pause: 'pause_asked',
  resume: 'resume_asked',
  change_amount: 'amount_change_asked',
} as const

export type Change = {
  act: keyof typeof ENTRIES & ManageAct
  asker: Asker
  /** Whether the row says that it is so already, so that nothing need be asked. */
  isDone: (subscription: Subscription) => boolean
  /** What is written on the row together with the line, and told in the line. */
  wanted?: Partial<Pick<Subscription, 'wantedAmount' | 'endCause'>>
}

/**
 * Writes down what is asked for a monthly gift before Stripe hears of it: on the row where it is an intent that must
 * survive, and in the history always. Two who ask at once do so one after the other.
 */
export async function askForChange(books: BooksPool, id: string, change: Change): Promise<AskedChange> {
  return inTransaction(books, async (transaction) => {
    const row = await lockSubscription(transaction, id)
    if (row === null) return { outcome: 'not_possible' }
    if (change.isDone(row)) return { outcome: 'already', subscription: row }
    const { stripeSubscription } = row
    if (stripeSubscription === null || !actsOpenTo(row).includes(change.act)) return { outcome: 'not_possible' }

    const wished = { ...row, ...change.wanted, revision: row.revision + 1 }
    // Whoever asked for the end first is its cause.
    const subscription = { ...wished, endCause: row.endCause ?? wished.endCause }
    await transaction.query(
      'UPDATE subscriptions SET wanted_amount = $2, end_cause = $3, revision = $4, updated_at = now() WHERE id = $1',
      [id, subscription.wantedAmount, subscription.endCause, subscription.revision],
    )
    const key = await writeSubscriptionHistory(transaction, lineOf(id, change))
    return { outcome: 'asked', subscription, stripeSubscription, key }
  })
}

function lineOf(subscription: string, { act, asker, wanted }: Change): SubscriptionHistoryLine {
  return {
    subscription,
    entry: ENTRIES[act],
    cause: asker.cause,
    amount: wanted?.wantedAmount ?? null,
    by: asker.cause === 'staff' ? asker.by : null,
  }
}
