import { isPaid } from '@campaign/shared/donations/donation-states.ts'
import { applyFacts } from '../../donations/apply-facts.ts'
import { inTransaction, type Books, type BooksPool } from '../../donations/books.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import type { HistoryCause } from '../../donations/history-entry.ts'
import { paymentLog } from '../payment-log.ts'
import { readPayment, type LookFor, type PaymentThread } from '../stripe/read-payment.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

type SettleResult =
  /** The donation as it now stands, and the page's address while one can still pay there. */
  | { outcome: 'settled'; donation: Donation; url: string | null }
  /** There is no payment page yet and no invoice, so there is nothing to ask. */
  | { outcome: 'no_page' }
  /** Stripe knows no such page or invoice. */
  | { outcome: 'missing' }
  | { outcome: 'unavailable' }

export type Settling = {
  /** Our id of the donation. */
  donation: string
  /** The page to ask about, where it is not the one the donation has on record. */
  session?: string
  /** What is to be looked for although neither our books nor the charge speak of it. */
  lookFor?: Partial<LookFor>
  cause: HistoryCause
  /** Stripe's id of the event that made us ask. */
  event?: string | undefined
  /** When Stripe must have answered, in milliseconds since 1970. */
  deadline: number
}

/** More changes than this between a question and its answer mean that something else is wrong. */
const MOST_ATTEMPTS = 10

/**
 * Makes a donation agree with what Stripe says of its payment now: reads the payment from Stripe, then applies it
 * under a lock on the donation, in one transaction with its history. Idempotent; may run anywhere, any number at once.
 *
 * No lock is held while Stripe is asked. Instead every answer moves the donation's `revision` on, and an answer that
 * would change something but was asked for before another arrived is thrown away and asked for again: an older truth
 * cannot overtake a newer one. Throws when the database fails.
 */
export async function settleDonation(
  books: BooksPool,
  stripe: StripeClient,
  settling: Settling,
): Promise<SettleResult> {
  const { cause, event = null, deadline } = settling
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const before = await findDonation(books, 'id', settling.donation)
    if (before === null) return { outcome: 'missing' }
    const thread = threadTo(before, settling.session)
    if (thread === null) return { outcome: 'no_page' }

    const lookFor = await whatToLookFor(books, before, settling.lookFor)
    const asked = await readPayment(stripe, thread, { lookFor, milliseconds: deadline - Date.now() })
    if (asked.outcome !== 'answered') return { outcome: asked.outcome }
    const { facts, url } = asked.answer
    const donation = await inTransaction(books, (transaction) =>
      applyFacts(transaction, before, facts, { cause, event }),
    )
    if (donation === 'overtaken') continue
    if (donation.careReason !== before.careReason) {
      paymentLog.error({ donation: donation.id, code: donation.careReason }, 'a donation needs care')
    }
    return { outcome: 'settled', donation, url }
  }
  throw new Error('a donation changed each time Stripe was asked about it')
}

/** What leads to the payment of a donation; the page first, for it also says which donation it was opened for. */
export function threadTo(donation: Donation, session?: string): PaymentThread | null {
  const page = session ?? donation.stripeSession
  if (page !== null) return { session: page }
  return donation.stripeInvoice === null ? null : { invoice: donation.stripeInvoice }
}

/** A refund that failed, or a dispute that ended, no longer shows on the charge; our books remember it. */
async function whatToLookFor(books: Books, donation: Donation, wanted: Partial<LookFor> = {}): Promise<LookFor> {
  const { refunds = false, disputes = false } = wanted
  if (!isPaid(donation.state) && donation.state !== 'needs_care') return { refunds, disputes }
  const { rows } = await books.query<LookFor>(
    `SELECT EXISTS (SELECT FROM donation_refunds WHERE donation_id = $1) AS refunds,
       EXISTS (SELECT FROM donation_disputes WHERE donation_id = $1) AS disputes`,
    [donation.id],
  )
  return { refunds: refunds || rows[0]?.refunds === true, disputes: disputes || rows[0]?.disputes === true }
}
