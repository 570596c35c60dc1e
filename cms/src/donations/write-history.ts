import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Books } from './books.ts'
import type { HistoryCause, HistoryEntry } from './history-entry.ts'

type HistoryLine = {
  donation: string
  entry: HistoryEntry
  cause: HistoryCause
  fromState?: DonationState
  toState?: DonationState
  /** Stripe's id of the event that led to it. */
  event?: string | null
  /** A code, never a sentence, and nothing about the donor. */
  reason?: string | null
  /** Of a refund or a dispute, in minor units of the gift's currency. */
  amount?: number | null
  /** Id of the account of whoever did it. */
  by?: string | null
}

/**
 * Adds one line to a donation's history. Call it in the transaction of the change it tells of. Several lines of one
 * transaction stand a millisecond apart, or nobody could tell their order: PostgreSQL's `now()` is that of its begin.
 */
export async function writeHistory(transaction: Books, line: HistoryLine): Promise<void> {
  const { donation, entry, cause, fromState = null, toState = null } = line
  const { event = null, reason = null, amount = null, by = null } = line
  await transaction.query(
    `INSERT INTO donation_history
       (donation_id, entry, cause, from_state, to_state, event, reason, amount, by_id, created_at)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9,
       greatest(clock_timestamp(), max(created_at) + interval '1 millisecond')
     FROM donation_history WHERE donation_id = $1`,
    [donation, entry, cause, fromState, toState, event, reason, amount, by],
  )
}
