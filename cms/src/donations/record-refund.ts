import { raiseAlarm } from '../alarms/raise-alarm.ts'
import type { Books } from './books.ts'
import type { HistoryCause } from './history-entry.ts'
import type { RefundMove } from './match-refunds.ts'
import { writeHistory } from './write-history.ts'

/**
 * Writes what became of a refund, with its line in the history and, where the money could not be given back, an alarm.
 * Call it in a transaction that holds the lock on the donation.
 */
export async function recordRefund(
  transaction: Books,
  donation: string,
  { facts, refund }: RefundMove,
  { cause, event = null }: { cause: HistoryCause; event?: string | null },
): Promise<void> {
  const id = refund === null ? await insert(transaction, donation, facts) : await update(transaction, refund.id, facts)
  const line = { donation, cause, event, amount: facts.amount, reason: facts.state }
  await writeHistory(transaction, { ...line, entry: 'refund_moved' })
  if (facts.state === 'failed') await raiseAlarm(transaction, { kind: 'refund_failed', subject: id, donation })
}

async function insert(transaction: Books, donation: string, facts: RefundMove['facts']): Promise<string> {
  const { rows } = await transaction.query<{ id: string }>(
    `INSERT INTO donation_refunds (donation_id, state, amount, currency, reason, stripe_refund, happened_at)
     VALUES ($1, $2, $3, $4, 'elsewhere', $5, $6)
     RETURNING id`,
    [donation, facts.state, facts.amount, facts.currency, facts.id, facts.createdAt],
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error('a refund was not written')
  return id
}

async function update(transaction: Books, id: string, facts: RefundMove['facts']): Promise<string> {
  await transaction.query(
    `UPDATE donation_refunds SET state = $2, stripe_refund = $3, happened_at = $4, updated_at = now() WHERE id = $1`,
    [id, facts.state, facts.id, facts.createdAt],
  )
  return id
}
