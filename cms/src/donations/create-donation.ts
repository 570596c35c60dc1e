import { randomUUID } from 'node:crypto'
import type { Books } from './books.ts'
import type { Donation } from './donation.ts'
import { makeToken } from './token.ts'
import { writeHistory } from './write-history.ts'

export type NewDonation = Pick<
  Donation,
  'amount' | 'currency' | 'campaign' | 'locale' | 'attempt' | 'requestHash' | 'livemode'
> & {
  /** Id of the donation whose place this one takes. */
  resumes: string | null
}

/**
 * Writes a donation before Stripe hears of it. Of several equal attempts at once exactly one is written; `false` says
 * that this attempt was already there. Call it in a transaction.
 */
export async function createDonation(transaction: Books, donation: NewDonation): Promise<boolean> {
  const id = randomUUID()
  const { rowCount } = await transaction.query(
    `INSERT INTO donations (id, state, amount, currency, campaign_id, locale, attempt, request_hash, token, livemode,
       resumes_id, revision)
     VALUES ($1, 'created', $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)
     ON CONFLICT (attempt) DO NOTHING`,
    [
      id,
      donation.amount,
      donation.currency,
      donation.campaign,
      donation.locale,
      donation.attempt,
      donation.requestHash,
      makeToken(),
      donation.livemode,
      donation.resumes,
    ],
  )
  if (rowCount === 0) return false
  await writeHistory(transaction, { donation: id, entry: 'created', cause: 'checkout', toState: 'created' })
  if (donation.resumes !== null) await supersede(transaction, donation.resumes, id)
  return true
}

async function supersede(transaction: Books, earlier: string, later: string): Promise<void> {
  const { rowCount } = await transaction.query(
    `UPDATE donations SET superseded_by_id = $2, updated_at = now() WHERE id = $1 AND superseded_by_id IS NULL`,
    [earlier, later],
  )
  if (rowCount === 0) return
  await writeHistory(transaction, { donation: earlier, entry: 'superseded', cause: 'checkout' })
}
