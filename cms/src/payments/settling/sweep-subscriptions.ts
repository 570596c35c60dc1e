import { isPaid, type DonationState } from '@campaign/shared/donations/donation-states.ts'
import type { Books, BooksPool } from '../../donations/books.ts'
import { decideCharge } from '../../subscriptions/decide-charge.ts'
import { expireSubscription } from '../../subscriptions/expire-subscription.ts'
import { findSubscription } from '../../subscriptions/find-subscription.ts'
import type { InvoiceFacts } from '../../subscriptions/invoice-facts.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import { listInvoices } from '../stripe/read-invoice.ts'
import { settleInvoice } from './settle-invoice.ts'
import { settleSubscription } from './settle-subscription.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** How many monthly gifts one sweep asks about. */
const MOST = 100

/** For each question to Stripe. */
const PATIENCE = 8000

type SubscriptionPace = {
  /** Milliseconds between two questions: Stripe allows 100 a second, and other code shares them. */
  pause: number
  /** How long we wait for a webhook before we ask, in seconds. */
  patience: number
}

const USUAL_PACE: SubscriptionPace = { pause: 100, patience: 180 }

/**
 * Asks Stripe about monthly gifts whose news may have been lost, and makes donations of charges that were missed. Safe
 * to run at once in several processes. Stops early when Stripe does not answer. Returns how many it asked about.
 */
export async function sweepSubscriptions(
  books: BooksPool,
  stripe: StripeClient,
  { pause, patience }: SubscriptionPace = USUAL_PACE,
): Promise<number> {
  let asked = 0
  for (const id of await findStale(books, patience)) {
    const result = await sweepOne(books, stripe, id)
    if (result === 'unavailable') return asked
    asked += 1
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return asked
}

/**
 * Those that have not begun, those whose charge is due, and each that may be charged once a day. The longest unasked
 * first; the longer one has not begun, the more seldom.
 */
async function findStale(books: Books, patience: number): Promise<string[]> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT id FROM subscriptions
     WHERE created_at < now() - make_interval(secs => $1)
       AND (asked_at IS NULL OR asked_at < now() - make_interval(secs => $1))
       AND ((state IN ('created', 'awaiting_payment')
           AND (asked_at IS NULL OR asked_at < now() - (now() - created_at) / 10))
         OR (ended_at IS NULL AND state IN ('active', 'past_due', 'paused', 'needs_care')
           AND (asked_at IS NULL OR asked_at < now() - interval '1 day'
             OR (next_charge_at < now() - make_interval(secs => $1) AND asked_at < now() - interval '1 hour'))))
     ORDER BY asked_at NULLS FIRST, created_at
     LIMIT $2`,
    [patience, MOST],
  )
  return rows.map(({ id }) => id)
}

async function sweepOne(books: BooksPool, stripe: StripeClient, id: string): Promise<'asked' | 'unavailable'> {
  const settled = await settleSubscription(books, stripe, {
    subscription: id,
    cause: 'sweep',
    deadline: Date.now() + PATIENCE,
  })
  if (settled.outcome === 'unavailable') return 'unavailable'
  if (settled.outcome === 'settled') return settleMissed(books, stripe, settled.subscription)
  if (settled.outcome === 'not_begun') await expireWithDonation(books, id)
  // One that Stripe does not know must not stand first in the next sweep again.
  await books.query('UPDATE subscriptions SET asked_at = now() WHERE id = $1', [id])
  return 'asked'
}

/** Each charge of which no donation tells, or one that does not know yet that it was paid. */
async function settleMissed(
  books: BooksPool,
  stripe: StripeClient,
  subscription: Subscription,
): Promise<'asked' | 'unavailable'> {
  if (subscription.stripeSubscription === null) return 'asked'
  const patience = { milliseconds: PATIENCE }
  const listed = await listInvoices(stripe, subscription.stripeSubscription, patience)
  if (listed.outcome === 'unavailable') return 'unavailable'
  const invoices = listed.outcome === 'answered' ? listed.answer : []
  const states = await statesOf(books, invoices)
  // The oldest first: the first charge is the donation of the form.
  for (const invoice of invoices.toReversed().filter((one) => isMissed(subscription, one, states.get(one.id)))) {
    const settling = { invoice: invoice.id, cause: 'sweep', deadline: Date.now() + PATIENCE } as const
    const settled = await settleInvoice(books, stripe, settling)
    if (settled.outcome === 'unavailable') return 'unavailable'
  }
  return 'asked'
}

async function statesOf(books: Books, invoices: readonly InvoiceFacts[]): Promise<Map<string, DonationState>> {
  const { rows } = await books.query<{ stripe_invoice: string; state: DonationState }>(
    'SELECT stripe_invoice, state FROM donations WHERE stripe_invoice = ANY ($1)',
    [invoices.map(({ id }) => id)],
  )
  return new Map(rows.map(({ stripe_invoice: invoice, state }) => [invoice, state]))
}

function isMissed(subscription: Subscription, invoice: InvoiceFacts, known: DonationState | undefined): boolean {
  if (known === undefined) return decideCharge(subscription, invoice).kind === 'donation'
  return invoice.status === 'paid' && !isPaid(known) && known !== 'needs_care'
}

/** Its page was never opened, and the donation that was to be its first charge is over. */
async function expireWithDonation(books: BooksPool, id: string): Promise<void> {
  const subscription = await findSubscription(books, 'id', id)
  if (subscription === null || subscription.stripeSubscription !== null) return
  const { rows } = await books.query<{ state: DonationState }>(
    `SELECT state FROM donations WHERE subscription_id = $1 AND origin = 'form'`,
    [id],
  )
  if (rows.every(({ state }) => state === 'expired')) await expireSubscription(books, id, { cause: 'sweep' })
}
