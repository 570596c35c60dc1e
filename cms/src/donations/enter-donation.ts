import { randomUUID } from 'node:crypto'
import { inTransaction, type Books, type BooksPool } from './books.ts'
import { findDonation } from './find-donation.ts'
import type { DonationEntry } from './parse-entry.ts'
import { makeToken } from './token.ts'
import { writeHistory } from './write-history.ts'

export type EnteredDonation =
  /** Written now, or by the same form before. */
  | { outcome: 'entered'; id: string }
  /** The same form was sent before with other content. */
  | { outcome: 'attempt_reused' }
  | { outcome: 'campaign_unknown' }

/** Whether the entry counts with real money or with that of tests, and the account of whoever entered it. */
export type Entering = { livemode: boolean; by: string }

/**
 * Writes a gift that never went through Stripe, once for each form. In euros it is settled at once and without fee;
 * what another currency brought is for the bank to say. Throws when the database fails.
 */
export async function enterDonation(
  books: BooksPool,
  entry: DonationEntry,
  entering: Entering,
): Promise<EnteredDonation> {
  return inTransaction(books, async (transaction) => {
    const { rowCount } = await transaction.query('SELECT FROM campaigns WHERE id = $1', [entry.campaign])
    if (rowCount === 0) return { outcome: 'campaign_unknown' }
    const id = await insert(transaction, entry, entering)
    if (id === null) {
      const known = await findDonation(transaction, 'attempt', entry.attempt)
      const isSame = known?.requestHash === entry.requestHash
      return known !== null && isSame ? { outcome: 'entered', id: known.id } : { outcome: 'attempt_reused' }
    }
    const line = { donation: id, cause: 'staff', by: entering.by } as const
    await writeHistory(transaction, { ...line, entry: 'entered_by_hand', toState: 'succeeded', amount: entry.amount })
    return { outcome: 'entered', id }
  })
}

/** Null where the attempt is there already. */
async function insert(transaction: Books, entry: DonationEntry, { livemode, by }: Entering): Promise<string | null> {
  const { amount, currency } = entry
  const settled = currency === 'EUR' ? { amount, fee: 0, currency } : { amount: null, fee: null, currency: null }
  const { rows } = await transaction.query<{ id: string }>(
    `INSERT INTO donations (id, state, origin, amount, currency, campaign_id, attempt, request_hash, token, livemode,
       method, paid_at, settled_amount, fee, net, settled_currency, tax_country, reference, entered_by_id, refunded,
       disputed, revision)
     VALUES ($1, 'succeeded', 'manual', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $11, $13, $14, $15, $16, 0, 0, 0)
     ON CONFLICT (attempt) DO NOTHING
     RETURNING id`,
    [
      randomUUID(),
      amount,
      currency,
      entry.campaign,
      entry.attempt,
      entry.requestHash,
      makeToken(),
      livemode,
      entry.method,
      // Noon: the same day wherever the association reads it.
      `${entry.receivedOn}T12:00:00Z`,
      settled.amount,
      settled.fee,
      settled.currency,
      entry.taxCountry,
      entry.reference,
      by,
    ],
  )
  return rows[0]?.id ?? null
}
