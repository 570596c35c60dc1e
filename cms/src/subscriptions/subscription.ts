import type { Locale } from '@campaign/shared/locales/locales.ts'
import type { SubscriptionState } from '@campaign/shared/donations/subscription-states.ts'

/** Why a person must look at a monthly gift. */
export const SUBSCRIPTION_CARE_REASONS = [
  'amount_differs',
  'currency_differs',
  'livemode_differs',
  'subscription_differs',
  'blocked_issuer',
] as const
export type SubscriptionCareReason = (typeof SUBSCRIPTION_CARE_REASONS)[number]

/** Who or what ended it. `elsewhere`: at Stripe, by hand. */
export const END_CAUSES = ['donor', 'staff', 'failed_payments', 'blocked_issuer', 'elsewhere'] as const
export type EndCause = (typeof END_CAUSES)[number]

/** A monthly gift as the rules about it see it. Amounts are integer minor units of `currency` for one month. */
export type Subscription = {
  id: string
  state: SubscriptionState
  careReason: SubscriptionCareReason | null
  amount: number
  /** Before the last change: an invoice drawn up just before it still asks for this. */
  previousAmount: number | null
  /** Asked for by the donor and not yet confirmed by Stripe. */
  wantedAmount: number | null
  /** ISO 4217, upper case. */
  currency: string
  campaign: string
  /** null once what is personal was removed. */
  locale: Locale | null
  /** Moves on with each link issued anew; an older link is then no longer valid. */
  linkVersion: number
  stripeSubscription: string | null
  stripeCustomer: string | null
  livemode: boolean
  /** UTC. */
  startedAt: Date | null
  nextChargeAt: Date | null
  endedAt: Date | null
  endCause: EndCause | null
  /** How often an answer of Stripe was applied. */
  revision: number
}
