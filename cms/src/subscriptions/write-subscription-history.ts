import type { SubscriptionState } from '@campaign/shared/donations/subscription-states.ts'
import type { Books } from '../donations/books.ts'
import type { SubscriptionCause, SubscriptionEntry } from './subscription-history-entry.ts'

export type SubscriptionHistoryLine = {
  /** Our id of the monthly gift. */
  subscription: string
  entry: SubscriptionEntry
  cause: SubscriptionCause
  fromState?: SubscriptionState
  toState?: SubscriptionState
  /** Stripe's id of the event that led to it. */
  event?: string | null
  /** A code, never a sentence, and nothing about the donor. */
  reason?: string | null
  /** Minor units of the gift's currency. */
  amount?: number | null
  /** Our id of the account that did it. */
  by?: string | null
}

/**
 * Adds one line to the history of a monthly gift and gives its id. Call it in the transaction of the change it tells of.
 */
export async function writeSubscriptionHistory(transaction: Books, line: SubscriptionHistoryLine): Promise<string> {
  const { subscription, entry, cause, fromState = null, toState = null } = line
  const { event = null, reason = null, amount = null, by = null } = line
  const { rows } = await transaction.query<{ id: string }>(
    `INSERT INTO subscription_history
       (subscription_id, entry, cause, from_state, to_state, event, reason, amount, by_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())
     RETURNING id`,
    [subscription, entry, cause, fromState, toState, event, reason, amount, by],
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error('a line of history was not written')
  return id
}
