import { raiseAlarm } from '../alarms/raise-alarm.ts'
import type { Books } from './books.ts'
import type { HistoryCause } from './history-entry.ts'
import type { DisputeState } from './money-moves.ts'
import type { DisputeFacts } from './payment-facts.ts'
import { writeHistory } from './write-history.ts'

export type DisputeMove = {
  facts: DisputeFacts
  /** What we knew of it; null when it is new. */
  known: DisputeState | null
}

type DisputeRow = { stripe_dispute: string; state: DisputeState; reason: string; due_by: Date | null }

/** What the provider says of disputes that our rows do not say yet. */
export async function findDisputeMoves(
  books: Books,
  donation: string,
  said: readonly DisputeFacts[],
): Promise<DisputeMove[]> {
  if (said.length === 0) return []
  const { rows } = await books.query<DisputeRow>(
    'SELECT stripe_dispute, state, reason, due_by FROM donation_disputes WHERE donation_id = $1',
    [donation],
  )
  return said
    .map((facts) => ({ facts, row: rows.find(({ stripe_dispute: id }) => id === facts.id) }))
    .filter(({ facts, row }) => row === undefined || isNews(facts, row))
    .map(({ facts, row }) => ({ facts, known: row?.state ?? null }))
}

function isNews({ state, reason, dueBy }: DisputeFacts, row: DisputeRow): boolean {
  return row.state !== state || row.reason !== reason || row.due_by?.getTime() !== dueBy?.getTime()
}

/**
 * Writes what became of a dispute. A new one, and an inquiry that became one, are alarms: there is a day by which the
 * association must answer. Call it in a transaction that holds the lock on the donation.
 */
export async function recordDispute(
  transaction: Books,
  donation: string,
  { facts, known }: DisputeMove,
  { cause, event = null }: { cause: HistoryCause; event?: string | null },
): Promise<void> {
  const { id, state, amount, currency, reason, openedAt, dueBy } = facts
  await transaction.query(
    `INSERT INTO donation_disputes (donation_id, state, amount, currency, reason, stripe_dispute, opened_at, due_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (stripe_dispute) DO UPDATE
     SET state = excluded.state, reason = excluded.reason, due_by = excluded.due_by, updated_at = now()`,
    [donation, state, amount, currency, reason, id, openedAt, dueBy],
  )
  if (state === known) return
  await writeHistory(transaction, { donation, entry: 'dispute_moved', cause, event, amount, reason: state })
  if (state === 'open' || state === 'inquiry' || known === null) {
    await raiseAlarm(transaction, { kind: 'dispute_opened', subject: id, donation, reason })
  }
}
