import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'

/** Why a person must look at a donation: in what Stripe's account of it differs from ours. */
export const CARE_REASONS = [
  'amount_differs',
  'currency_differs',
  'livemode_differs',
  'session_differs',
  'donation_differs',
] as const

export type CareReason = (typeof CARE_REASONS)[number]

/** A donation as the rules about it see it. All amounts are integer minor units of the currency named beside them. */
export type Donation = {
  id: string
  state: DonationState
  careReason: CareReason | null
  amount: number
  /** ISO 4217, upper case. */
  currency: string
  campaign: string
  locale: Locale
  attempt: string
  requestHash: string
  token: string
  stripeSession: string | null
  stripePaymentIntent: string | null
  /** Stripe's fee and what remains, in `settledCurrency`; null until Stripe has booked the payment. */
  fee: number | null
  net: number | null
  settledCurrency: string | null
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
