import { decideSettlement, type SettledFacts } from '../donations/decide-settlement.ts'
import type { Donation } from '../donations/donation.ts'
import { inTransaction, type Books, type BooksPool } from '../donations/books.ts'
import { findDonation, lockDonation } from '../donations/find-donation.ts'
import type { HistoryCause } from '../donations/history-entry.ts'
import type { PaymentFacts } from '../donations/payment-facts.ts'
import { writeHistory } from '../donations/write-history.ts'
import { paymentLog } from './payment-log.ts'
import { readPaymentPage } from './read-payment-page.ts'
import type { StripeClient } from './stripe-client.ts'

export type SettleResult =
  /** The donation as it now stands, and the page's address while one can still pay there. */
  | { outcome: 'settled'; donation: Donation; url: string | null }
  /** There is no payment page yet, so there is nothing to ask. */
  | { outcome: 'no_page' }
  /** Stripe knows no such page. */
  | { outcome: 'missing' }
  | { outcome: 'unavailable' }

export type Settling = {
  /** Our id of the donation. */
  donation: string
  /** The page to ask about, where it is not the one the donation has on record. */
  session?: string
  cause: HistoryCause
  /** Stripe's id of the event that made us ask. */
  event?: string
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
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const before = await findDonation(books, 'id', settling.donation)
    if (before === null) return { outcome: 'missing' }
    const session = settling.session ?? before.stripeSession
    if (session === null) return { outcome: 'no_page' }

    const asked = await readPaymentPage(stripe, session, { milliseconds: settling.deadline - Date.now() })
    if (asked.outcome !== 'answered') return { outcome: asked.outcome }
    const { facts, url } = asked.answer
    const donation = await inTransaction(books, (transaction) => apply(transaction, before, facts, settling))
    if (donation !== 'overtaken') return { outcome: 'settled', donation, url }
  }
  throw new Error('a donation changed each time Stripe was asked about it')
}

async function apply(
  transaction: Books,
  before: Donation,
  facts: PaymentFacts,
  { cause, event }: Settling,
): Promise<Donation | 'overtaken'> {
  const donation = await lockDonation(transaction, before.id)
  if (donation === null) return 'overtaken'
  const settlement = decideSettlement(donation, facts, new Date())
  if (settlement.kind === 'nothing') return noteAsked(transaction, donation)
  if (donation.revision !== before.revision) return 'overtaken'

  switch (settlement.kind) {
    case 'fill': {
      const written = await write(transaction, { ...donation, ...settlement.changes })
      if (isBooking(settlement.changes, donation)) {
        await writeHistory(transaction, { donation: donation.id, entry: 'booked', cause, event: event ?? null })
      }
      return written
    }
    case 'transition': {
      const { to, careReason, changes } = settlement
      if (to === 'needs_care') paymentLog.error({ donation: donation.id, code: careReason }, 'a donation needs care')
      const written = await write(transaction, { ...donation, ...changes, state: to, careReason })
      await writeHistory(transaction, {
        donation: donation.id,
        entry: 'moved',
        cause,
        fromState: donation.state,
        toState: to,
        event: event ?? null,
        reason: careReason,
      })
      return written
    }
  }
}

function isBooking(changes: SettledFacts, donation: Donation): boolean {
  return donation.fee === null && changes.fee !== null
}

/** Nothing is new; but that Stripe was asked must count, or an older answer could still be applied after this one. */
async function noteAsked(transaction: Books, donation: Donation): Promise<Donation> {
  await transaction.query('UPDATE donations SET revision = revision + 1, asked_at = now() WHERE id = $1', [donation.id])
  return { ...donation, revision: donation.revision + 1 }
}

async function write(transaction: Books, donation: Donation): Promise<Donation> {
  const revision = donation.revision + 1
  await transaction.query(
    `UPDATE donations
     SET state = $2, care_reason = $3, stripe_session = $4, stripe_payment_intent = $5, fee = $6, net = $7,
       settled_currency = $8, paid_at = $9, revision = $10, asked_at = now(), updated_at = now()
     WHERE id = $1`,
    [
      donation.id,
      donation.state,
      donation.careReason,
      donation.stripeSession,
      donation.stripePaymentIntent,
      donation.fee,
      donation.net,
      donation.settledCurrency,
      donation.paidAt,
      revision,
    ],
  )
  return { ...donation, revision }
}
