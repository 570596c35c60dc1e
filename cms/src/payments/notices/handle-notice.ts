import type { Books, BooksPool } from '../../donations/books.ts'
import { carryOutRefundsOf } from '../refunds/carry-out-refunds.ts'
import { endNotice, type Verdict } from './end-notice.ts'
import type { EventReason, EventState } from './payment-event.ts'
import type { LookFor } from '../stripe/read-payment.ts'
import { settleInvoice, type SettledInvoice } from '../settling/settle-invoice.ts'
import { settlePage, type SettledPage } from '../settling/settle-page.ts'
import { settlePayment } from '../settling/settle-payment.ts'
import { settleSubscription, type SettledSubscription } from '../settling/settle-subscription.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** For all questions to Stripe about one event; the worker is in no hurry, but a job must end before its time is up. */
const PATIENCE = 15_000

/** How often an object may be missing at Stripe before we believe it: copies lag behind by seconds. */
const MOST_MISSES = 4

type Handled =
  | { outcome: 'done'; state: EventState }
  /** To be tried again later. */
  | { outcome: 'again'; reason: EventReason }

/**
 * Works through one stored event: finds the donation or the monthly gift it is about and settles it. Safe to run any
 * number of times, also at once and after a crash half-way. Throws when the database fails.
 */
export async function handleNotice(row: string, books: BooksPool, stripe: StripeClient): Promise<Handled> {
  const event = await takeEvent(books, row)
  if (event === null) return { outcome: 'done', state: 'processed' }

  const verdict = await judge(event, books, stripe)
  await endNotice(books, row, verdict)
  if (verdict.state === 'received') return { outcome: 'again', reason: verdict.reason ?? 'internal_error' }
  return { outcome: 'done', state: verdict.state }
}

type WaitingEvent = {
  event: string
  type: string
  object_kind: string | null
  object_id: string | null
  attempts: string
}

/** Counts the try before it begins, so that one that kills the process is counted too. */
async function takeEvent(books: Books, row: string): Promise<WaitingEvent | null> {
  const { rows } = await books.query<WaitingEvent>(
    `UPDATE payment_events SET attempts = attempts + 1, updated_at = now() WHERE id = $1 AND state = 'received'
     RETURNING event, type, object_kind, object_id, attempts`,
    [row],
  )
  return rows[0] ?? null
}

type Settled = SettledPage | SettledInvoice | SettledSubscription

async function judge(event: WaitingEvent, books: BooksPool, stripe: StripeClient): Promise<Verdict> {
  const settled = await settle(event, books, stripe)
  switch (settled.outcome) {
    case 'settled':
      // Money that may not be kept goes back at once, and again with the next sweep where Stripe does not answer now.
      if ('donation' in settled && settled.donation.careReason === 'blocked_issuer') {
        await carryOutRefundsOf(books, stripe, settled.donation.id)
      }
      return { state: 'processed', reason: null }
    case 'no_charge':
      return { state: 'processed', reason: null }
    case 'not_ours':
      return { state: 'ignored', reason: 'not_a_donation' }
    case 'unknown':
    case 'unknown_donation':
      return { state: 'dead', reason: 'donation_unknown' }
    case 'not_begun':
    case 'missing':
      return missing(event)
    case 'unavailable':
      return tryAgain('payment_provider_unavailable')
  }
}

async function settle(event: WaitingEvent, books: BooksPool, stripe: StripeClient): Promise<Settled> {
  const id = event.object_id ?? ''
  const asking = { cause: 'event', event: event.event, deadline: Date.now() + PATIENCE } as const
  switch (event.object_kind) {
    case 'checkout.session': {
      const page = await settlePage(books, stripe, { ...asking, session: id })
      return page.outcome === 'settled' ? settleGift(books, stripe, page, asking) : page
    }
    case 'payment_intent':
      return settlePayment(books, stripe, { ...asking, paymentIntent: id, lookFor: speaksOf(event.type) })
    case 'invoice':
      return settleInvoice(books, stripe, { ...asking, invoice: id })
    case 'subscription':
      return settleSubscription(books, stripe, { ...asking, stripeSubscription: id })
    default:
      return { outcome: 'not_ours' }
  }
}

/** The page on which a monthly gift was to begin has begun it, or shows that it never will. */
async function settleGift(
  books: BooksPool,
  stripe: StripeClient,
  page: Extract<SettledPage, { outcome: 'settled' }>,
  asking: { cause: 'event'; event: string; deadline: number },
): Promise<Settled> {
  const { subscription } = page.donation
  if (subscription === null) return page
  const gift = await settleSubscription(books, stripe, { ...asking, subscription })
  return gift.outcome === 'unavailable' ? gift : page
}

/** A refund that failed and an inquiry that ended leave no trace on the charge. */
function speaksOf(type: string): LookFor {
  return { refunds: /refund/.test(type), disputes: /dispute/.test(type) }
}

function missing(event: WaitingEvent): Verdict {
  const reason = 'object_missing_at_stripe'
  return Number(event.attempts) < MOST_MISSES ? tryAgain(reason) : { state: 'dead', reason }
}

function tryAgain(reason: EventReason): Verdict {
  return { state: 'received', reason }
}
