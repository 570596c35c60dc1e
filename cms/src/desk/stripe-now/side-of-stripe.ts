import type { DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Donation } from '../../donations/donation.ts'
import type { PaymentFacts } from '../../donations/payment-facts.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import type { SubscriptionFacts } from '../../subscriptions/subscription-facts.ts'
import type { Side } from './compare-sides.ts'

/** A type whose dates have travelled as text. */
type AsJson<Facts> = { [Key in keyof Facts]: Facts[Key] extends Date | null ? string | null : Facts[Key] }

type OurDonation = Pick<
  Donation,
  | 'state'
  | 'amount'
  | 'currency'
  | 'method'
  | 'refunded'
  | 'disputed'
  | 'settledAmount'
  | 'fee'
  | 'net'
  | 'settledCurrency'
  | 'livemode'
  | 'stripeSession'
  | 'stripePaymentIntent'
  | 'stripeCharge'
  | 'stripeInvoice'
> & { paidAt: string | null }

/** Our own account of a payment, in the words of Stripe's. A donation that needs care says nothing about its payment. */
export function sideOfDonation(donation: OurDonation): Side {
  const { state, stripeSession, stripePaymentIntent, stripeCharge, stripeInvoice, ...same } = donation
  return {
    status: STATUS_OF[state],
    ...same,
    session: stripeSession,
    paymentIntent: stripePaymentIntent,
    charge: stripeCharge,
    invoice: stripeInvoice,
  }
}

const STATUS_OF: Record<DonationState, PaymentFacts['status'] | null> = {
  created: 'open',
  awaiting_payment: 'open',
  processing: 'processing',
  succeeded: 'paid',
  partly_refunded: 'paid',
  refunded: 'paid',
  disputed: 'paid',
  dispute_won: 'paid',
  dispute_lost: 'paid',
  failed: 'failed',
  expired: 'expired',
  needs_care: null,
}

/** What Stripe says of a payment, under the names of our own side; sums where our row keeps sums. */
export function sideOfPayment(side: Side): Side {
  const facts = side as AsJson<PaymentFacts>
  const charged = facts.bookings.filter(({ kind }) => kind === 'charge')
  const isBooked = charged.length > 0
  return {
    status: facts.status,
    amount: facts.taken?.amount ?? facts.amount,
    currency: facts.taken?.currency ?? facts.currency,
    method: facts.method,
    refunded: sum(facts.refunds.filter(({ state }) => state !== 'failed' && state !== 'canceled')),
    disputed: sum(facts.disputes.filter(({ state }) => state === 'open' || state === 'lost')),
    settledAmount: isBooked ? sum(charged) : null,
    fee: isBooked ? sum(facts.bookings.map(({ fee }) => ({ amount: fee }))) : null,
    net: isBooked ? sum(facts.bookings.map(({ net }) => ({ amount: net }))) : null,
    settledCurrency: charged[0]?.currency ?? null,
    livemode: facts.livemode,
    paidAt: facts.status === 'paid' ? facts.paidAt : null,
    session: facts.session,
    paymentIntent: facts.paymentIntent,
    charge: facts.charge,
    invoice: facts.invoice,
  }
}

function sum(moves: readonly { amount: number }[]): number {
  return moves.reduce((total, { amount }) => total + amount, 0)
}

type OurSubscription = Pick<
  Subscription,
  'state' | 'amount' | 'currency' | 'livemode' | 'stripeSubscription' | 'stripeCustomer'
> & { startedAt: string | null; nextChargeAt: string | null; endedAt: string | null }

export function sideOfMonthlyGift(gift: OurSubscription): Side {
  const { state, stripeSubscription, stripeCustomer, ...same } = gift
  return { status: SUBSCRIPTION_STATUS_OF[state], ...same, subscription: stripeSubscription, customer: stripeCustomer }
}

const SUBSCRIPTION_STATUS_OF: Record<Subscription['state'], SubscriptionFacts['status'] | 'paused' | null> = {
  created: 'incomplete',
  awaiting_payment: 'incomplete',
  active: 'active',
  past_due: 'past_due',
  paused: 'paused',
  canceled: 'canceled',
  expired: 'incomplete_expired',
  needs_care: null,
}

export function sideOfSubscription(side: Side): Side {
  const facts = side as AsJson<SubscriptionFacts>
  const isPaused = facts.isPaused && (facts.status === 'active' || facts.status === 'past_due')
  return {
    status: isPaused ? 'paused' : facts.status,
    amount: facts.amount,
    currency: facts.currency,
    livemode: facts.livemode,
    startedAt: facts.startedAt,
    nextChargeAt: facts.nextChargeAt,
    endedAt: facts.endedAt,
    subscription: facts.id,
    customer: facts.customer,
  }
}
