import { mayFollow, type DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { CareReason, Donation } from './donation.ts'
import type { PaymentFacts } from './payment-facts.ts'

export type Settlement =
  /** The donation moves on; `changes` are written with it. */
  | { kind: 'transition'; to: DonationState; careReason: CareReason | null; changes: SettledFacts }
  /** The state stays; something about the payment is known that was not. */
  | { kind: 'fill'; changes: SettledFacts }
  | { kind: 'nothing' }

/** Facts of the payment that belong on the donation's row. */
export type SettledFacts = Pick<
  Donation,
  'stripeSession' | 'stripePaymentIntent' | 'fee' | 'net' | 'settledCurrency' | 'paidAt'
>

const STATE_OF: Record<PaymentFacts['status'], DonationState> = {
  open: 'awaiting_payment',
  expired: 'expired',
  processing: 'processing',
  failed: 'failed',
  paid: 'succeeded',
}

/**
 * What becomes of a donation, given what the provider says of its payment now. Pure, so that notices may come late,
 * twice and in any order: the same facts always lead to the same row, and a move that `mayFollow` forbids is never made.
 * `now` (UTC) stands in for the moment of payment where the provider names none.
 */
export function decideSettlement(donation: Donation, facts: PaymentFacts, now: Date): Settlement {
  const reason = disagreement(donation, facts)
  if (reason !== null) return quarantine(donation, facts, reason)

  const changes = settledFacts(donation, facts, now)
  const to = STATE_OF[facts.status]
  if (to !== donation.state && mayFollow(donation.state, to)) {
    return { kind: 'transition', to, careReason: null, changes }
  }
  if (to === donation.state && isNews(donation, changes)) return { kind: 'fill', changes }
  return { kind: 'nothing' }
}

/** In what the provider's account of the payment differs from ours; null where they agree. */
function disagreement(donation: Donation, facts: PaymentFacts): CareReason | null {
  if (facts.donation !== donation.id) return 'donation_differs'
  if (donation.stripeSession !== null && facts.session !== donation.stripeSession) return 'session_differs'
  if (facts.livemode !== donation.livemode) return 'livemode_differs'
  if (facts.currency !== donation.currency) return 'currency_differs'
  if (facts.amount !== donation.amount) return 'amount_differs'
  if (facts.taken !== null && facts.taken.currency !== donation.currency) return 'currency_differs'
  if (facts.taken !== null && facts.taken.amount !== donation.amount) return 'amount_differs'
  return null
}

/** Never "paid", whatever arrived. The row keeps its own facts: what the provider says is for a person to compare. */
function quarantine(donation: Donation, facts: PaymentFacts, reason: CareReason): Settlement {
  // A second page on which nothing was or can be paid is no reason to doubt the donation.
  const isHarmless = reason === 'session_differs' && facts.taken === null && facts.status === 'expired'
  if (isHarmless || !mayFollow(donation.state, 'needs_care')) return { kind: 'nothing' }
  const { stripeSession, stripePaymentIntent, fee, net, settledCurrency, paidAt } = donation
  const changes = { stripeSession, stripePaymentIntent, fee, net, settledCurrency, paidAt }
  return { kind: 'transition', to: 'needs_care', careReason: reason, changes }
}

/** What was known and what the provider adds; nothing that was known is lost. */
function settledFacts(donation: Donation, facts: PaymentFacts, now: Date): SettledFacts {
  const isPaid = facts.status === 'paid'
  return {
    stripeSession: donation.stripeSession ?? facts.session,
    stripePaymentIntent: donation.stripePaymentIntent ?? facts.paymentIntent,
    fee: donation.fee ?? (isPaid ? (facts.booking?.fee ?? null) : null),
    net: donation.net ?? (isPaid ? (facts.booking?.net ?? null) : null),
    settledCurrency: donation.settledCurrency ?? (isPaid ? (facts.booking?.currency ?? null) : null),
    paidAt: donation.paidAt ?? (isPaid ? (facts.paidAt ?? now) : null),
  }
}

function isNews(donation: Donation, changes: SettledFacts): boolean {
  return (Object.keys(changes) as (keyof SettledFacts)[]).some(
    (name) => donation[name] === null && changes[name] !== null,
  )
}
