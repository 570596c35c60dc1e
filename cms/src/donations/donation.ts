import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { DonationOrigin, PaymentMethod } from './money-moves.ts'

/** Why a person must look at a donation: in what Stripe's account of it differs from ours, or why it may not be kept. */
export const CARE_REASONS = [
  'amount_differs',
  'currency_differs',
  'livemode_differs',
  'session_differs',
  'invoice_differs',
  'donation_differs',
  'blocked_issuer',
] as const

export type CareReason = (typeof CARE_REASONS)[number]

/** A donation as the rules about it see it. All amounts are integer minor units of the currency named beside them. */
export type Donation = {
  id: string
  state: DonationState
  careReason: CareReason | null
  origin: DonationOrigin
  amount: number
  /** ISO 4217, upper case. */
  currency: string
  campaign: string
  /** null once what is personal was removed. */
  locale: Locale | null
  attempt: string
  requestHash: string
  token: string
  stripeSession: string | null
  stripePaymentIntent: string | null
  stripeCharge: string | null
  stripeInvoice: string | null
  /** Id of the monthly gift this is a charge of. */
  subscription: string | null
  method: PaymentMethod | null
  /** What went back to the donor, failed refunds not counted, in `currency`. */
  refunded: number
  /** What the donor's bank has taken back or holds, in `currency`: disputes that are open or lost. */
  disputed: number
  /** What the charge brought on Stripe's account before fees, in `settledCurrency`; null until Stripe has booked it. */
  settledAmount: number | null
  /** All of Stripe's fees, and what remains after fees, refunds and disputes, in `settledCurrency`. */
  fee: number | null
  net: number | null
  settledCurrency: string | null
  /** Units of `settledCurrency` for one of `currency`, a decimal as Stripe writes it; null where they are the same. */
  exchangeRate: string | null
  livemode: boolean
  /** UTC. */
  paidAt: Date | null
  /** UTC. */
  createdAt: Date
  /** Id of the donation that took this one's place when the donor came back to the form. */
  supersededBy: string | null
  /** How often an answer of Stripe was applied. */
  revision: number
}
