import type { Books } from './books.ts'
import type { Donation } from './donation.ts'

/**
 * Writes what an answer of Stripe's changed, and moves the revision on. Call it in a transaction that holds the lock on
 * the donation. Gives the donation as it now stands.
 */
export async function updateDonation(transaction: Books, donation: Donation): Promise<Donation> {
  const revision = donation.revision + 1
  await transaction.query(
    `UPDATE donations
     SET state = $2, care_reason = $3, stripe_session = $4, stripe_payment_intent = $5, stripe_charge = $6,
       stripe_invoice = $7, method = $8, refunded = $9, disputed = $10, settled_amount = $11, fee = $12, net = $13,
       settled_currency = $14, exchange_rate = $15, paid_at = $16, revision = $17, asked_at = now(), updated_at = now()
     WHERE id = $1`,
    [
      donation.id,
      donation.state,
      donation.careReason,
      donation.stripeSession,
      donation.stripePaymentIntent,
      donation.stripeCharge,
      donation.stripeInvoice,
      donation.method,
      donation.refunded,
      donation.disputed,
      donation.settledAmount,
      donation.fee,
      donation.net,
      donation.settledCurrency,
      donation.exchangeRate,
      donation.paidAt,
      revision,
    ],
  )
  return { ...donation, revision }
}

/** Nothing is new; but that Stripe was asked must count, or an older answer could still be applied after this one. */
export async function noteAsked(transaction: Books, donation: Donation): Promise<Donation> {
  await transaction.query('UPDATE donations SET revision = revision + 1, asked_at = now() WHERE id = $1', [donation.id])
  return { ...donation, revision: donation.revision + 1 }
}
