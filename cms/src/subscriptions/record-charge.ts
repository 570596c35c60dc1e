import { randomUUID } from 'node:crypto'
import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { createDonation } from '../donations/create-donation.ts'
import { findDonation, lockDonation } from '../donations/find-donation.ts'
import type { HistoryCause } from '../donations/history-entry.ts'
import type { Charge } from './decide-charge.ts'
import { lockSubscription } from './find-subscription.ts'
import type { InvoiceFacts } from './invoice-facts.ts'

type ChargeToRecord = {
  /** Our id of the monthly gift. */
  subscription: string
  invoice: InvoiceFacts
  charge: Charge
  cause: HistoryCause
  /** Stripe's id of the event that told of it. */
  event?: string | null | undefined
}

/**
 * The donation that an invoice of a monthly gift is, as our id: the one on record; else, for the first invoice, the one
 * written when the form was sent; else a new one. Of any number at once exactly one writes it. Null where there is none
 * and the invoice calls for none.
 */
export async function recordCharge(books: BooksPool, recording: ChargeToRecord): Promise<string | null> {
  const { subscription, invoice, charge } = recording
  const known = await findDonation(books, 'stripeInvoice', invoice.id)
  if (known !== null) return known.id
  if (charge.kind === 'none') return null

  return inTransaction(books, async (transaction) => {
    const first = invoice.isFirst ? await giveToFirst(transaction, subscription, invoice.id) : null
    if (first !== null) return first
    await createFor(transaction, recording, charge.amount)
    const created = await findDonation(transaction, 'stripeInvoice', invoice.id)
    if (created === null) throw new Error('a charge is not there after it was written')
    return created.id
  })
}

/** The donation of the form takes the first invoice, once; null where it has another one, or there is none. */
async function giveToFirst(transaction: Books, subscription: string, invoice: string): Promise<string | null> {
  const { rows } = await transaction.query<{ id: string }>(
    `SELECT id FROM donations WHERE subscription_id = $1 AND origin = 'form' ORDER BY created_at LIMIT 1`,
    [subscription],
  )
  const donation = rows[0] === undefined ? null : await lockDonation(transaction, rows[0].id)
  if (donation === null) return null
  if (donation.stripeInvoice !== null) return donation.stripeInvoice === invoice ? donation.id : null
  await transaction.query(
    'UPDATE donations SET stripe_invoice = $2, revision = revision + 1, updated_at = now() WHERE id = $1',
    [donation.id, invoice],
  )
  return donation.id
}

async function createFor(transaction: Books, recording: ChargeToRecord, amount: number): Promise<void> {
  // Locked, so that a donation written now cannot keep what is being removed from the gift at this moment.
  const subscription = await lockSubscription(transaction, recording.subscription)
  if (subscription === null) throw new Error('there is no such monthly gift')
  const { rows } = await transaction.query<{ consent_version: string | null; tax_country: string | null }>(
    'SELECT consent_version, tax_country FROM subscriptions WHERE id = $1',
    [subscription.id],
  )
  const { id: stripeInvoice } = recording.invoice
  await createDonation(transaction, {
    origin: 'subscription',
    amount,
    currency: subscription.currency,
    campaign: subscription.campaign,
    locale: subscription.locale,
    livemode: subscription.livemode,
    subscription: subscription.id,
    consentVersion: rows[0]?.consent_version ?? null,
    taxCountry: rows[0]?.tax_country ?? null,
    // No form stands behind it: the invoice is what makes it one of a kind.
    attempt: randomUUID(),
    requestHash: stripeInvoice,
    stripeInvoice,
    resumes: null,
    cause: recording.cause,
    event: recording.event ?? null,
  })
}
