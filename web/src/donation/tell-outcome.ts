import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import type { DonationState } from '@campaign/shared/donations/donation-states.ts'

/** What a donor is told: the states of a donation, and two that need words of their own. Keys of `thanks.*`. */
export type Told = Exclude<DonationState, 'created'> | 'processing_sepa' | 'issuer_blocked'

/** Where something may have been paid, or may not be tried again, the page says so in so many words. */
const WITH_WARNING = [
  'awaiting_payment',
  'processing',
  'processing_sepa',
  'disputed',
  'issuer_blocked',
  'needs_care',
] as const

export function tellOutcome({ state, method, isIssuerBlocked }: DonationOutcome): Told {
  if (isIssuerBlocked) return 'issuer_blocked'
  if (state === 'processing' && method === 'sepa_debit') return 'processing_sepa'
  // A row that waits for Stripe's first word reads like one that waits for the bank.
  return state === 'created' ? 'awaiting_payment' : state
}

export function hasWarning(told: Told): told is (typeof WITH_WARNING)[number] {
  return (WITH_WARNING as readonly Told[]).includes(told)
}

/** Whether more may be expected of a monthly gift: after money went back, nobody here knows whether it goes on. */
export function isExpected(told: Told): boolean {
  return told === 'succeeded' || told === 'processing' || told === 'processing_sepa'
}
