import type { Books, BooksPool } from '../donations/books.ts'
import { findDonation } from '../donations/find-donation.ts'
import { findPaymentPage } from './find-payment-page.ts'
import type { EventReason, EventState } from './payment-event.ts'
import { readPaymentPage } from './read-payment-page.ts'
import { settleDonation } from './settle-donation.ts'
import type { StripeClient } from './stripe-client.ts'

/** Each question to Stripe; the worker is in no hurry, but a job must end before its time is up. */
const PATIENCE = 8000

/** How often an object may be missing at Stripe before we believe it: copies lag behind by seconds. */
const MOST_MISSES = 4

export type Handled =
  | { outcome: 'done'; state: EventState }
  /** To be tried again later. */
  | { outcome: 'again'; reason: EventReason }

/** The result of one try: what the event becomes, and why. */
type Verdict = { state: EventState; reason: EventReason | null }

/**
 * Works through one stored event: finds the donation it is about and settles it. Safe to run any number of times, also
 * at once and after a crash half-way. Throws when the database fails.
 */
export async function handleNotice(row: string, books: BooksPool, stripe: StripeClient): Promise<Handled> {
  const event = await takeEvent(books, row)
  if (event === null) return { outcome: 'done', state: 'processed' }

  const verdict = await judge(event, books, stripe)
  await books.query(
    `UPDATE payment_events SET state = $2, reason = $3, updated_at = now() WHERE id = $1 AND state = 'received'`,
    [row, verdict.state, verdict.reason],
  )
  if (verdict.state === 'received') return { outcome: 'again', reason: verdict.reason ?? 'internal_error' }
  return { outcome: 'done', state: verdict.state }
}

type WaitingEvent = { event: string; object_kind: string | null; object_id: string | null; attempts: string }

/** Counts the try before it begins, so that one that kills the process is counted too. */
async function takeEvent(books: Books, row: string): Promise<WaitingEvent | null> {
  const { rows } = await books.query<WaitingEvent>(
    `UPDATE payment_events SET attempts = attempts + 1, updated_at = now() WHERE id = $1 AND state = 'received'
     RETURNING event, object_kind, object_id, attempts`,
    [row],
  )
  return rows[0] ?? null
}

async function judge(event: WaitingEvent, books: BooksPool, stripe: StripeClient): Promise<Verdict> {
  const page = await findPage(event, books, stripe)
  if (page.outcome === 'unavailable') return tryAgain('payment_provider_unavailable')
  if (page.outcome === 'missing') return missing(event)
  if (page.outcome === 'none') return { state: 'ignored', reason: 'not_a_donation' }
  if (page.outcome === 'unknown_donation') return { state: 'dead', reason: 'donation_unknown' }

  const settled = await settleDonation(books, stripe, {
    donation: page.donation,
    session: page.session,
    cause: 'event',
    event: event.event,
    deadline: Date.now() + PATIENCE,
  })
  switch (settled.outcome) {
    case 'settled':
      return { state: 'processed', reason: null }
    case 'unavailable':
      return tryAgain('payment_provider_unavailable')
    default:
      return missing(event)
  }
}

type FoundPage =
  | { outcome: 'found'; session: string; donation: string }
  /** The payment has nothing to do with this site: other things may be sold through the same account. */
  | { outcome: 'none' }
  /** It carries the number of a donation that we do not have. */
  | { outcome: 'unknown_donation' }
  | { outcome: 'missing' }
  | { outcome: 'unavailable' }

async function findPage(event: WaitingEvent, books: BooksPool, stripe: StripeClient): Promise<FoundPage> {
  const id = event.object_id ?? ''
  if (event.object_kind === 'checkout.session') return findBySession(id, books, stripe)
  if (event.object_kind !== 'payment_intent') return { outcome: 'none' }

  const donation = await findDonation(books, 'stripePaymentIntent', id)
  if (donation?.stripeSession) return { outcome: 'found', session: donation.stripeSession, donation: donation.id }
  const asked = await findPaymentPage(stripe, id, { milliseconds: PATIENCE })
  if (asked.outcome !== 'answered') return { outcome: asked.outcome }
  return asked.answer === null ? { outcome: 'none' } : findBySession(asked.answer, books, stripe)
}

/** By the page on record, else by the number that the page carries. */
async function findBySession(session: string, books: BooksPool, stripe: StripeClient): Promise<FoundPage> {
  const known = await findDonation(books, 'stripeSession', session)
  if (known !== null) return { outcome: 'found', session, donation: known.id }

  const asked = await readPaymentPage(stripe, session, { milliseconds: PATIENCE })
  if (asked.outcome !== 'answered') return { outcome: asked.outcome }
  const id = asked.answer.facts.donation
  if (id === null) return { outcome: 'none' }
  const isOurs = isUuid(id) && (await findDonation(books, 'id', id)) !== null
  return isOurs ? { outcome: 'found', session, donation: id } : { outcome: 'unknown_donation' }
}

function missing(event: WaitingEvent): Verdict {
  const reason = 'object_missing_at_stripe'
  return Number(event.attempts) < MOST_MISSES ? tryAgain(reason) : { state: 'dead', reason }
}

function tryAgain(reason: EventReason): Verdict {
  return { state: 'received', reason }
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}
