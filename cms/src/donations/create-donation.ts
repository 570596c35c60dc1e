import { randomUUID } from 'node:crypto'
import type { Books } from './books.ts'
import type { Donation } from './donation.ts'
import type { HistoryCause } from './history-entry.ts'
import { makeToken } from './token.ts'
import { writeHistory } from './write-history.ts'

export type NewDonation = Pick<
  Donation,
  'amount' | 'currency' | 'campaign' | 'locale' | 'attempt' | 'requestHash' | 'livemode' | 'subscription'
> & {
  /** A gift from the form; or a charge of a monthly gift after its first, known by its invoice. */
  origin: 'form' | 'subscription'
  /** Version and language of the text the donor agreed to, "2026-11-22/fr". */
  consentVersion: string | null
  /** ISO 3166-1 alpha-2. */
  taxCountry: string | null
  /** Stripe's id, of a charge of a monthly gift after its first. */
  stripeInvoice: string | null
  /** Id of the donation whose place this one takes. */
  resumes: string | null
  cause: HistoryCause
  /** Stripe's id of the event that led to it. */
  event?: string | null
}

/**
 * Writes a donation before Stripe hears of it, or as soon as Stripe tells of a charge of a monthly gift. Of several
 * equal attempts at once, or several notices of one invoice, exactly one is written. Gives its id; null says that it was
 * already there. Call it in a transaction.
 */
export async function createDonation(transaction: Books, donation: NewDonation): Promise<string | null> {
  const id = randomUUID()
  const { rowCount } = await transaction.query(
    `INSERT INTO donations (id, state, origin, amount, currency, campaign_id, locale, attempt, request_hash, token,
       livemode, resumes_id, subscription_id, consent_version, tax_country, stripe_invoice, refunded, disputed, revision)
     VALUES ($1, 'created', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 0, 0, 0)
     ON CONFLICT DO NOTHING`,
    [
      id,
      donation.origin,
      donation.amount,
      donation.currency,
      donation.campaign,
      donation.locale,
      donation.attempt,
      donation.requestHash,
      makeToken(),
      donation.livemode,
      donation.resumes,
      donation.subscription,
      donation.consentVersion,
      donation.taxCountry,
      donation.stripeInvoice,
    ],
  )
  if (rowCount === 0) return null
  const { cause, event = null } = donation
  await writeHistory(transaction, { donation: id, entry: 'created', cause, event, toState: 'created' })
  if (donation.resumes !== null) await supersede(transaction, donation.resumes, id)
  return id
}

async function supersede(transaction: Books, earlier: string, later: string): Promise<void> {
  const { rowCount } = await transaction.query(
    `UPDATE donations SET superseded_by_id = $2, updated_at = now() WHERE id = $1 AND superseded_by_id IS NULL`,
    [earlier, later],
  )
  if (rowCount === 0) return
  await writeHistory(transaction, { donation: earlier, entry: 'superseded', cause: 'checkout' })
}
