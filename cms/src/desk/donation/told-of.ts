import type { Donation, DonationHistory } from '@campaign/shared/cms/payload-types.ts'
import type { sideOfDonation } from '../stripe-now/side-of-stripe.ts'
import { idOf } from './read-donation-file.ts'
import type { ToldDonation } from './tell-donation.ts'
import type { HistoryRow } from './tell-history.ts'

/** A donation as Payload reads it, in the form in which it is told. */
export function toldOf(donation: Donation): ToldDonation {
  const { careReason = null, method = null, fee = null, net = null, settledCurrency = null, paidAt } = donation
  return {
    ...donation,
    subscription: idOf(donation.subscription),
    careReason,
    method,
    fee,
    net,
    settledCurrency,
    paidAt: typeof paidAt === 'string' ? new Date(paidAt) : null,
    createdAt: new Date(donation.createdAt),
  }
}

export function toHistoryRow(line: DonationHistory): HistoryRow {
  const { id, createdAt, entry, cause, toState = null, event = null, reason = null, amount = null, by } = line
  return { id, createdAt, entry, cause, toState, event, reason, amount, by: idOf(by) }
}

/** What our row says of the payment, with nothing left out. */
export function paymentOf(donation: Donation): Parameters<typeof sideOfDonation>[0] {
  const { state, amount, currency, refunded, disputed, livemode } = donation
  return {
    ...{ state, amount, currency, refunded, disputed, livemode },
    method: donation.method ?? null,
    settledAmount: donation.settledAmount ?? null,
    fee: donation.fee ?? null,
    net: donation.net ?? null,
    settledCurrency: donation.settledCurrency ?? null,
    paidAt: donation.paidAt ?? null,
    stripeSession: donation.stripeSession ?? null,
    stripePaymentIntent: donation.stripePaymentIntent ?? null,
    stripeCharge: donation.stripeCharge ?? null,
    stripeInvoice: donation.stripeInvoice ?? null,
  }
}
