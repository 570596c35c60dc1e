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
type SettledFacts = Pick<
  Donation,
  | 'stripeSession'
  | 'stripePaymentIntent'
  | 'stripeCharge'
  | 'stripeInvoice'
  | 'method'
  | 'refunded'
  | 'disputed'
  | 'settledAmount'
  | 'fee'
  | 'net'
  | 'settledCurrency'
  | 'exchangeRate'
  | 'paidAt'
>

/**
 * What becomes of a donation, given what the provider says of its payment now. Pure, so that notices may come late,
 * twice and in any order: the same facts always lead to the same row, and a move that `mayFollow` forbids is never made.
 * `now` (UTC) stands in for the moment of payment where the provider names none.
 */
export function decideSettlement(donation: Donation, facts: PaymentFacts, now: Date): Settlement {
  const reason = disagreement(donation, facts)
  if (reason !== null) return quarantine(donation, facts, reason)

  const changes = settledFacts(donation, facts, now)
  if (facts.isIssuerBlocked && facts.status === 'paid') return setAside(donation, changes)
  const to = stateOf(donation, facts)
  if (to !== donation.state && mayFollow(donation.state, to)) {
    return { kind: 'transition', to, careReason: null, changes }
  }
  // What the money did meanwhile is kept up to date on a donation that needs care as well.
  const keeps = to === donation.state || donation.state === 'needs_care'
  return keeps && isNews(donation, changes) ? { kind: 'fill', changes } : { kind: 'nothing' }
}

/**
 * Whether it is the payment of this donation that the facts speak of, so that what it moved belongs into its books,
 * whatever else may differ.
 */
export function belongsTo(donation: Donation, facts: PaymentFacts): boolean {
  if (facts.livemode !== donation.livemode) return false
  return facts.session === null ? facts.invoice === donation.stripeInvoice : facts.donation === donation.id
}

/** The row as it would stand by what the provider says now, whatever it says of us: to hold both sides together. */
export function restate(donation: Donation, facts: PaymentFacts, now: Date): SettledFacts & Pick<Donation, 'state'> {
  return { state: stateOf(donation, facts), ...settledFacts(donation, facts, now) }
}

function stateOf(donation: Donation, facts: PaymentFacts): DonationState {
  switch (facts.status) {
    case 'open':
      return 'awaiting_payment'
    case 'paid':
      return stateOfMoney(donation.amount, facts)
    case 'expired':
    case 'processing':
    case 'failed':
      return facts.status
  }
}

/** What is still open comes first, then what is lost for good, then what went back. */
function stateOfMoney(amount: number, facts: PaymentFacts): DonationState {
  const disputes = facts.disputes.map(({ state }) => state)
  const refunded = refundedOf(facts)
  if (disputes.includes('open')) return 'disputed'
  if (disputes.includes('lost')) return 'dispute_lost'
  if (refunded >= amount) return 'refunded'
  if (refunded > 0) return 'partly_refunded'
  return disputes.includes('won') ? 'dispute_won' : 'succeeded'
}

/** In what the provider's account of the payment differs from ours; null where they agree. */
function disagreement(donation: Donation, facts: PaymentFacts): CareReason | null {
  // Later charges of a subscription carry no number of ours: the invoice is their thread.
  if (facts.session !== null && facts.donation !== donation.id) return 'donation_differs'
  if (donation.stripeSession !== null && facts.session !== donation.stripeSession) return 'session_differs'
  // Of the first charge of a monthly gift, the page names the invoice only once it is paid.
  const isOtherInvoice = donation.stripeInvoice !== null && facts.invoice !== donation.stripeInvoice
  if (isOtherInvoice && facts.invoice !== null) return 'invoice_differs'
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
  return { kind: 'transition', to: 'needs_care', careReason: reason, changes: factsOn(donation) }
}

/** Money that arrived and may not be kept (safety goal S19): it is booked, and given back. */
function setAside(donation: Donation, changes: SettledFacts): Settlement {
  if (donation.state === 'needs_care')
    return isNews(donation, changes) ? { kind: 'fill', changes } : { kind: 'nothing' }
  return { kind: 'transition', to: 'needs_care', careReason: 'blocked_issuer', changes }
}

/** What was known, what the provider adds, and totals that mirror what it says now. */
function settledFacts(donation: Donation, facts: PaymentFacts, now: Date): SettledFacts {
  const isPaid = facts.status === 'paid'
  return {
    stripeSession: donation.stripeSession ?? facts.session,
    stripePaymentIntent: facts.paymentIntent ?? donation.stripePaymentIntent,
    stripeCharge: facts.charge ?? donation.stripeCharge,
    stripeInvoice: donation.stripeInvoice ?? facts.invoice,
    method: facts.method ?? donation.method,
    paidAt: donation.paidAt ?? (isPaid ? (facts.paidAt ?? now) : null),
    ...(isPaid ? moneyOf(donation, facts) : moneyOn(donation)),
  }
}

type Money = Pick<
  SettledFacts,
  'refunded' | 'disputed' | 'settledAmount' | 'fee' | 'net' | 'settledCurrency' | 'exchangeRate'
>

function moneyOf(donation: Donation, facts: PaymentFacts): Money {
  const returned = { refunded: refundedOf(facts), disputed: disputedOf(facts) }
  const charged = facts.bookings.find(({ kind }) => kind === 'charge')
  if (charged === undefined) return { ...moneyOn(donation), ...returned }
  return {
    ...returned,
    settledAmount: sum(facts.bookings.filter(({ kind }) => kind === 'charge').map(({ amount }) => amount)),
    fee: sum(facts.bookings.map(({ fee }) => fee)),
    net: sum(facts.bookings.map(({ net }) => net)),
    settledCurrency: charged.currency,
    exchangeRate: charged.rate,
  }
}

function refundedOf({ refunds }: PaymentFacts): number {
  return sum(refunds.filter(({ state }) => state !== 'failed' && state !== 'canceled').map(({ amount }) => amount))
}

function disputedOf({ disputes }: PaymentFacts): number {
  return sum(disputes.filter(({ state }) => state === 'open' || state === 'lost').map(({ amount }) => amount))
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}

function moneyOn({ refunded, disputed, settledAmount, fee, net, settledCurrency, exchangeRate }: Donation): Money {
  return { refunded, disputed, settledAmount, fee, net, settledCurrency, exchangeRate }
}

function factsOn(donation: Donation): SettledFacts {
  const { stripeSession, stripePaymentIntent, stripeCharge, stripeInvoice, method, paidAt } = donation
  return { stripeSession, stripePaymentIntent, stripeCharge, stripeInvoice, method, paidAt, ...moneyOn(donation) }
}

function isNews(donation: Donation, changes: SettledFacts): boolean {
  return (Object.keys(changes) as (keyof SettledFacts)[]).some((name) => !isSame(donation[name], changes[name]))
}

function isSame(known: unknown, said: unknown): boolean {
  return known instanceof Date && said instanceof Date ? known.getTime() === said.getTime() : known === said
}
