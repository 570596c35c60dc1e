import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Books } from './books.ts'
import type { HistoryCause, HistoryEntry } from './history-entry.ts'

export type HistoryLine = {
  donation: string
  entry: HistoryEntry
  cause: HistoryCause
  fromState?: DonationState
  toState?: DonationState
  /** Stripe's id of the event that led to it. */
  event?: string | null
  /** A code, never a sentence, and nothing about the donor. */
  reason?: string | null
}

/** Adds one line to a donation's history. Call it in the transaction of the change it tells of. */
export async function writeHistory(transaction: Books, line: HistoryLine): Promise<void> {
  const { donation, entry, cause, fromState = null, toState = null, event = null, reason = null } = line
  await transaction.query(
    `INSERT INTO donation_history (donation_id, entry, cause, from_state, to_state, event, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [donation, entry, cause, fromState, toState, event, reason],
  )
}
