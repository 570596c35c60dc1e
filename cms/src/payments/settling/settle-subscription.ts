import { raiseAlarm } from '../../alarms/raise-alarm.ts'
import { inTransaction, type Books, type BooksPool } from '../../donations/books.ts'
import { decideSubscription, type SubscriptionDecision } from '../../subscriptions/decide-subscription.ts'
import { expireSubscription } from '../../subscriptions/expire-subscription.ts'
import { findSubscription, lockSubscription } from '../../subscriptions/find-subscription.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import type { SubscriptionFacts } from '../../subscriptions/subscription-facts.ts'
import type { SubscriptionCause } from '../../subscriptions/subscription-history-entry.ts'
import { writeSubscription } from '../../subscriptions/write-subscription.ts'
import { writeSubscriptionHistory } from '../../subscriptions/write-subscription-history.ts'
import { paymentLog } from '../payment-log.ts'
import { readSubscription } from '../stripe/read-subscription.ts'
import { readSubscriptionPage } from '../stripe/read-subscription-page.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

export type SettledSubscription =
  /** The monthly gift as it now stands. */
  | { outcome: 'settled'; subscription: Subscription }
  /** Stripe has none yet: the payment page was not paid. */
  | { outcome: 'not_begun' }
  /** It carries no number of ours: other things may be sold through the same account. */
  | { outcome: 'not_ours' }
  /** It carries the number of a monthly gift that we do not have. */
  | { outcome: 'unknown' }
  /** Stripe knows no such subscription. */
  | { outcome: 'missing' }
  | { outcome: 'unavailable' }

type SettlingSubscription = {
  /** Our id; where it is not known, `stripeSubscription` leads to it. */
  subscription?: string
  /** Stripe's id, where it is known and perhaps not on record. */
  stripeSubscription?: string
  cause: SubscriptionCause
  /** Stripe's id of the event that made us ask. */
  event?: string | undefined
  /** When Stripe must have answered, in milliseconds since 1970. */
  deadline: number
}

/** More changes than this between a question and its answer mean that something else is wrong. */
const MOST_ATTEMPTS = 10

/**
 * Makes a monthly gift agree with what Stripe says of it now: reads it from Stripe, then applies it under a lock, in one
 * transaction with its history. Idempotent; may run anywhere, any number at once. As with donations no lock is held
 * while Stripe is asked, and an answer that was asked for before another arrived is thrown away (decision 4). Throws
 * when the database fails.
 */
export async function settleSubscription(
  books: BooksPool,
  stripe: StripeClient,
  settling: SettlingSubscription,
): Promise<SettledSubscription> {
  const found = await findOurs(books, stripe, settling)
  if (found.outcome !== 'found') return found
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const before = await findSubscription(books, 'id', found.id)
    if (before === null) return { outcome: 'unknown' }
    const where = await findTheirs(books, stripe, before, settling)
    if (where.outcome === 'page_closed') {
      const expired = await expireSubscription(books, before.id, settling)
      return expired === null ? { outcome: 'unknown' } : { outcome: 'settled', subscription: expired }
    }
    if (where.outcome !== 'found') return where

    const asked = await readSubscription(stripe, where.id, { milliseconds: settling.deadline - Date.now() })
    if (asked.outcome !== 'answered') return { outcome: asked.outcome }
    const facts = asked.answer
    const subscription = await inTransaction(books, (transaction) => apply(transaction, before, facts, settling))
    if (subscription !== 'overtaken') return { outcome: 'settled', subscription }
  }
  throw new Error('a monthly gift changed each time Stripe was asked about it')
}

type Ours = { outcome: 'found'; id: string } | Exclude<SettledSubscription, { outcome: 'settled' }>

/** Our id: the one we were given, that of the row with Stripe's id, else the number that Stripe was told. */
async function findOurs(
  books: BooksPool,
  stripe: StripeClient,
  { subscription, stripeSubscription, deadline }: SettlingSubscription,
): Promise<Ours> {
  if (subscription !== undefined) return { outcome: 'found', id: subscription }
  if (stripeSubscription === undefined) return { outcome: 'missing' }
  const known = await findSubscription(books, 'stripeSubscription', stripeSubscription)
  if (known !== null) return { outcome: 'found', id: known.id }

  const asked = await readSubscription(stripe, stripeSubscription, { milliseconds: deadline - Date.now() })
  if (asked.outcome !== 'answered') return { outcome: asked.outcome }
  const id = asked.answer.subscription
  if (id === null) return { outcome: 'not_ours' }
  return isUuid(id) ? { outcome: 'found', id: id.toLowerCase() } : { outcome: 'unknown' }
}

type Theirs =
  { outcome: 'found'; id: string } | { outcome: 'page_closed' } | { outcome: 'not_begun' | 'missing' | 'unavailable' }

/** Stripe's id: on record, given, else what the payment page led to. */
async function findTheirs(
  books: Books,
  stripe: StripeClient,
  { id, stripeSubscription }: Subscription,
  settling: SettlingSubscription,
): Promise<Theirs> {
  const known = settling.stripeSubscription ?? stripeSubscription
  if (known !== null) return { outcome: 'found', id: known }
  const { rows } = await books.query<{ stripe_session: string }>(
    `SELECT stripe_session FROM donations
     WHERE subscription_id = $1 AND origin = 'form' AND stripe_session IS NOT NULL
     ORDER BY created_at LIMIT 1`,
    [id],
  )
  const session = rows[0]?.stripe_session
  if (session === undefined) return { outcome: 'not_begun' }
  const asked = await readSubscriptionPage(stripe, session, { milliseconds: settling.deadline - Date.now() })
  if (asked.outcome !== 'answered') return { outcome: asked.outcome }
  const { stripeSubscription: begun, isClosed } = asked.answer
  if (begun !== null) return { outcome: 'found', id: begun }
  return { outcome: isClosed ? 'page_closed' : 'not_begun' }
}

async function apply(
  transaction: Books,
  before: Subscription,
  facts: SubscriptionFacts,
  { cause, event }: SettlingSubscription,
): Promise<Subscription | 'overtaken'> {
  const subscription = await lockSubscription(transaction, before.id)
  if (subscription === null) return 'overtaken'
  const decision = decideSubscription(subscription, facts, new Date())
  if (decision.kind === 'nothing') return noteAsked(transaction, subscription)
  if (subscription.revision !== before.revision) return 'overtaken'

  const written = await writeSubscription(transaction, changed(subscription, decision))
  const line = { subscription: subscription.id, cause, event: event ?? null }
  if (written.amount !== subscription.amount) {
    await writeSubscriptionHistory(transaction, { ...line, entry: 'amount_changed', amount: written.amount })
  }
  if (written.state !== subscription.state) {
    const reason = written.careReason ?? (written.state === 'canceled' ? written.endCause : null)
    const move = { fromState: subscription.state, toState: written.state, reason }
    await writeSubscriptionHistory(transaction, { ...line, ...move, entry: 'moved' })
    if (written.state === 'needs_care') await callForCare(transaction, written, facts)
  }
  return written
}

function changed(
  subscription: Subscription,
  decision: Exclude<SubscriptionDecision, { kind: 'nothing' }>,
): Subscription {
  if (decision.kind === 'fill') return { ...subscription, ...decision.changes }
  const { to, careReason, changes } = decision
  return { ...subscription, ...changes, state: to, careReason }
}

/** Nothing is new; but that Stripe was asked must count, or an older answer could still be applied after this one. */
async function noteAsked(transaction: Books, subscription: Subscription): Promise<Subscription> {
  await transaction.query('UPDATE subscriptions SET revision = revision + 1, asked_at = now() WHERE id = $1', [
    subscription.id,
  ])
  return { ...subscription, revision: subscription.revision + 1 }
}

async function callForCare(transaction: Books, ours: Subscription, theirs: SubscriptionFacts): Promise<void> {
  const { id, careReason: reason, amount, wantedAmount, currency, livemode, stripeSubscription } = ours
  paymentLog.error({ subscription: id, code: reason }, 'a monthly gift needs care')
  await raiseAlarm(transaction, {
    kind: 'subscription_needs_care',
    subject: id,
    subscription: id,
    reason,
    ours: { amount, wantedAmount, currency, livemode, stripeSubscription },
    theirs: {
      amount: theirs.amount,
      currency: theirs.currency,
      livemode: theirs.livemode,
      stripeSubscription: theirs.id,
      subscription: theirs.subscription,
    },
  })
}
