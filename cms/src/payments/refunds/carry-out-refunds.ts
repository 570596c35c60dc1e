import { isPaid } from '@campaign/shared/donations/donation-states.ts'
import type { Books, BooksPool } from '../../donations/books.ts'
import type { DonationRefund } from '../../donations/donation-refund.ts'
import { failRefund } from '../../donations/fail-refund.ts'
import { findDonation } from '../../donations/find-donation.ts'
import { findRefund } from '../../donations/find-refunds.ts'
import type { HistoryCause } from '../../donations/history-entry.ts'
import type { RefundState } from '../../donations/money-moves.ts'
import { createRefund } from '../stripe/create-refund.ts'
import { paymentLog } from '../payment-log.ts'
import { settleDonation } from '../settling/settle-donation.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** How many are carried out at a time. */
const MOST = 100

/** For one refund. Milliseconds. */
const PATIENCE = 8000

/**
 * Asks Stripe for every refund that was requested and not answered: because Stripe did not answer then, because the
 * process was gone, or because it was our own protection that asked. Safe to run at once in several processes. Stops
 * early when Stripe does not answer. Returns how many were carried out.
 */
export async function carryOutRefunds(books: BooksPool, stripe: StripeClient): Promise<number> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT id FROM donation_refunds WHERE state = 'requested' ORDER BY created_at LIMIT $1`,
    [MOST],
  )
  return carryOutAll(books, stripe, rows)
}

/** Like `carryOutRefunds`, for one donation. */
export async function carryOutRefundsOf(books: BooksPool, stripe: StripeClient, donation: string): Promise<number> {
  const { rows } = await books.query<{ id: string }>(
    `SELECT id FROM donation_refunds WHERE state = 'requested' AND donation_id = $1 ORDER BY created_at`,
    [donation],
  )
  return carryOutAll(books, stripe, rows)
}

async function carryOutAll(books: BooksPool, stripe: StripeClient, rows: readonly { id: string }[]): Promise<number> {
  let done = 0
  for (const { id } of rows) {
    const deadline = Date.now() + PATIENCE
    const result = await carryOutRefund(books, stripe, { refund: id, isFirstTry: false, cause: 'sweep', deadline })
    if (result.outcome === 'unavailable') return done
    done += 1
  }
  return done
}

type CarriedOut =
  /** As the refund now stands, in our books. */
  | { outcome: 'carried_out'; state: RefundState }
  /** Stripe would not; an alarm was raised. `code`: Stripe's own. */
  | { outcome: 'refused'; code: string }
  /** To be tried again; nothing is lost. */
  | { outcome: 'unavailable' }

type CarryingOut = {
  /** Our id of the refund. */
  refund: string
  /** Whether nobody can have asked Stripe for it before. */
  isFirstTry: boolean
  cause: HistoryCause
  /** When Stripe must have answered, in milliseconds since 1970. */
  deadline: number
}

/**
 * Asks Stripe for one refund and writes down what became of it. Before asking a second time it looks whether the first
 * time was heard: Stripe forgets idempotency keys after a day, and money must not go back twice.
 */
export async function carryOutRefund(
  books: BooksPool,
  stripe: StripeClient,
  carrying: CarryingOut,
): Promise<CarriedOut> {
  const { cause, deadline, isFirstTry } = carrying
  const known = isFirstTry ? await findRefund(books, carrying.refund) : await askWhatBecame(books, stripe, carrying)
  if (known === 'unavailable') return { outcome: 'unavailable' }
  if (known === null) throw new Error('there is no such refund')
  if (known.state !== 'requested') return { outcome: 'carried_out', state: known.state }

  const created = await create(books, stripe, known, carrying)
  if (created.outcome === 'unavailable') return { outcome: 'unavailable' }
  if (created.outcome === 'refused') {
    paymentLog.error({ donation: known.donation, code: created.code }, 'a refund was refused')
    await failRefund(books, known, { code: created.code, cause })
    return created
  }
  const after = await askWhatBecame(books, stripe, { ...carrying, deadline: Math.max(deadline, Date.now() + 2000) })
  return { outcome: 'carried_out', state: after === 'unavailable' || after === null ? 'pending' : after.state }
}

type Creating = { outcome: 'created' } | { outcome: 'refused'; code: string } | { outcome: 'unavailable' }

async function create(
  books: BooksPool,
  stripe: StripeClient,
  refund: DonationRefund,
  { deadline, isFirstTry }: CarryingOut,
): Promise<Creating> {
  const paymentIntent = await findPaid(books, refund)
  if (paymentIntent === null) return { outcome: 'refused', code: 'no_payment' }
  const ask = (isSecondKey: boolean) =>
    createRefund(stripe, refund, { paymentIntent, milliseconds: deadline - Date.now(), isSecondKey })

  let asked = await ask(false)
  // Stripe repeats a failure of its own to the same key for a day. That it made no refund then was looked up just now.
  if (asked.outcome === 'unavailable' && asked.isReplayedFailure && !isFirstTry) asked = await ask(true)
  if (asked.outcome === 'missing') return { outcome: 'refused', code: 'resource_missing' }
  return asked.outcome === 'answered' ? asked.answer : { outcome: 'unavailable' }
}

async function findPaid(books: Books, { donation }: DonationRefund): Promise<string | null> {
  const found = await findDonation(books, 'id', donation)
  const hasMoney = found !== null && (isPaid(found.state) || found.state === 'needs_care')
  return hasMoney ? found.stripePaymentIntent : null
}

/** The refund after Stripe was asked what it knows of it. */
async function askWhatBecame(
  books: BooksPool,
  stripe: StripeClient,
  { refund: id, cause, deadline }: CarryingOut,
): Promise<DonationRefund | null | 'unavailable'> {
  const before = await findRefund(books, id)
  if (before === null || before.state !== 'requested') return before
  const lookFor = { refunds: true }
  const settled = await settleDonation(books, stripe, { donation: before.donation, lookFor, cause, deadline })
  return settled.outcome === 'unavailable' ? 'unavailable' : findRefund(books, id)
}
