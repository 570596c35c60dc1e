import { mayFollowSubscription, type SubscriptionState } from '@campaign/shared/donations/subscription-states.ts'
import type { EndCause, Subscription, SubscriptionCareReason } from './subscription.ts'
import type { SubscriptionFacts } from './subscription-facts.ts'

export type SubscriptionDecision =
  /** The monthly gift moves on; `changes` are written with it. */
  | {
      kind: 'transition'
      to: SubscriptionState
      careReason: SubscriptionCareReason | null
      changes: SubscriptionChanges
    }
  /** The state stays; something is known that was not. */
  | { kind: 'fill'; changes: SubscriptionChanges }
  | { kind: 'nothing' }

/** What the provider says that belongs on the row of a monthly gift. */
type SubscriptionChanges = Pick<
  Subscription,
  | 'amount'
  | 'previousAmount'
  | 'wantedAmount'
  | 'stripeSubscription'
  | 'stripeCustomer'
  | 'startedAt'
  | 'nextChargeAt'
  | 'endedAt'
  | 'endCause'
>

/**
 * What becomes of a monthly gift, given what the provider says of it now. Pure, so that notices may come late, twice
 * and in any order: the same facts always lead to the same row, and a move that `mayFollowSubscription` forbids is
 * never made. `now` (UTC) stands in for the moment of the end where the provider names none.
 */
export function decideSubscription(
  subscription: Subscription,
  facts: SubscriptionFacts,
  now: Date,
): SubscriptionDecision {
  const reason = disagreement(subscription, facts)
  if (reason !== null) return quarantine(subscription, facts, reason)

  const changes = changesBy(subscription, facts, now)
  const to = stateOf(facts)
  if (to !== subscription.state && mayFollowSubscription(subscription.state, to)) {
    return { kind: 'transition', to, careReason: null, changes }
  }
  // When the next charge comes is kept up to date on one that needs care as well: the donor may still be charged.
  const keeps = to === subscription.state || subscription.state === 'needs_care'
  return keeps && isNews(subscription, changes) ? { kind: 'fill', changes } : { kind: 'nothing' }
}

function stateOf({ status, isPaused }: SubscriptionFacts): SubscriptionState {
  switch (status) {
    case 'incomplete':
      return 'awaiting_payment'
    case 'incomplete_expired':
      return 'expired'
    case 'active':
    case 'past_due':
      return isPaused ? 'paused' : status
    case 'canceled':
      return 'canceled'
  }
}

/** In what the provider's account of the monthly gift differs from ours; null where they agree. */
function disagreement(subscription: Subscription, facts: SubscriptionFacts): SubscriptionCareReason | null {
  const { stripeSubscription, amount, wantedAmount } = subscription
  if (facts.subscription !== subscription.id) return 'subscription_differs'
  if (stripeSubscription !== null && facts.id !== stripeSubscription) return 'subscription_differs'
  if (facts.livemode !== subscription.livemode) return 'livemode_differs'
  if (facts.currency !== subscription.currency) return 'currency_differs'
  // The donor agreed to what is charged now and to what they have just asked for, and to nothing else.
  if (facts.amount === amount || (wantedAmount !== null && facts.amount === wantedAmount)) return null
  return 'amount_differs'
}

/** The row keeps its own facts: what the provider says is for a person to compare. */
function quarantine(
  subscription: Subscription,
  facts: SubscriptionFacts,
  reason: SubscriptionCareReason,
): SubscriptionDecision {
  const isOver = facts.status === 'canceled' || facts.status === 'incomplete_expired'
  if (isOver) return reason === 'subscription_differs' ? { kind: 'nothing' } : endAllTheSame(subscription, facts)
  if (!mayFollowSubscription(subscription.state, 'needs_care')) return { kind: 'nothing' }
  const changes = { ...keptBy(subscription), ...(reason === 'subscription_differs' ? {} : whereToFind(facts)) }
  return { kind: 'transition', to: 'needs_care', careReason: reason, changes }
}

/** One that is over charges nobody any more: there is nothing left to compare, and our own has ended whatever it was. */
function endAllTheSame(subscription: Subscription, facts: SubscriptionFacts): SubscriptionDecision {
  const to = stateOf(facts)
  if (!mayFollowSubscription(subscription.state, to)) return { kind: 'nothing' }
  const end = to === 'canceled' ? { endCause: endCauseOf(subscription, facts) } : {}
  const changes = { ...keptBy(subscription), ...whereToFind(facts), ...end, nextChargeAt: null, wantedAmount: null }
  const endedAt = to === 'canceled' ? (facts.endedAt ?? facts.startedAt) : subscription.endedAt
  return { kind: 'transition', to, careReason: null, changes: { ...changes, endedAt } }
}

function whereToFind(facts: SubscriptionFacts): Pick<Subscription, 'stripeSubscription' | 'stripeCustomer'> {
  return { stripeSubscription: facts.id, stripeCustomer: facts.customer }
}

/** What was known, what the provider adds, and what mirrors what it says now. */
function changesBy(subscription: Subscription, facts: SubscriptionFacts, now: Date): SubscriptionChanges {
  const isOver = facts.status === 'canceled'
  const { wantedAmount } = subscription
  const isConfirmed = wantedAmount !== null && facts.amount === wantedAmount
  return {
    ...(isConfirmed ? confirmed(subscription, wantedAmount) : amountsOf(subscription)),
    // Nothing is wanted any more of a gift that has ended.
    ...(isOver ? { wantedAmount: null } : {}),
    ...whereToFind(facts),
    startedAt: subscription.startedAt ?? facts.startedAt,
    nextChargeAt: facts.nextChargeAt,
    endedAt: isOver ? (subscription.endedAt ?? facts.endedAt ?? now) : subscription.endedAt,
    endCause: isOver ? endCauseOf(subscription, facts) : subscription.endCause,
  }
}

type Amounts = Pick<Subscription, 'amount' | 'previousAmount' | 'wantedAmount'>

function confirmed({ amount, previousAmount }: Subscription, wanted: number): Amounts {
  // Asked for and taken back before it was confirmed: then nothing came before it that an invoice could ask for.
  if (wanted === amount) return { amount, previousAmount, wantedAmount: null }
  return { amount: wanted, previousAmount: amount, wantedAmount: null }
}

function amountsOf({ amount, previousAmount, wantedAmount }: Subscription): Amounts {
  return { amount, previousAmount, wantedAmount }
}

/** Whoever asked for the end here is its cause, even where the provider ended it first. */
function endCauseOf(subscription: Subscription, facts: SubscriptionFacts): EndCause {
  if (subscription.endCause !== null) return subscription.endCause
  return facts.endedFor === 'payment_failed' ? 'failed_payments' : 'elsewhere'
}

function keptBy(subscription: Subscription): SubscriptionChanges {
  const { stripeSubscription, stripeCustomer, startedAt, nextChargeAt, endedAt, endCause } = subscription
  return { ...amountsOf(subscription), stripeSubscription, stripeCustomer, startedAt, nextChargeAt, endedAt, endCause }
}

function isNews(subscription: Subscription, changes: SubscriptionChanges): boolean {
  return (Object.keys(changes) as (keyof SubscriptionChanges)[]).some(
    (name) => !isSame(subscription[name], changes[name]),
  )
}

function isSame(known: unknown, said: unknown): boolean {
  return known instanceof Date && said instanceof Date ? known.getTime() === said.getTime() : known === said
}
