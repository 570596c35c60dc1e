import type { BooksPool } from '../../donations/books.ts'
import type { Donation } from '../../donations/donation.ts'
import type { HistoryCause } from '../../donations/history-entry.ts'
import { decideCharge } from '../../subscriptions/decide-charge.ts'
import { findSubscription } from '../../subscriptions/find-subscription.ts'
import type { InvoiceFacts } from '../../subscriptions/invoice-facts.ts'
import { isUuid } from '../../donations/is-uuid.ts'
import { readAgreedAmounts } from '../../subscriptions/read-agreed-amounts.ts'
import { recordCharge } from '../../subscriptions/record-charge.ts'
import type { Subscription } from '../../subscriptions/subscription.ts'
import { carryOutCancellation } from '../monthly/carry-out-cancellations.ts'
import { readInvoice } from '../stripe/read-invoice.ts'
import { settleDonation } from './settle-donation.ts'
import { settleSubscription, type SettledSubscription } from './settle-subscription.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

export type SettledInvoice =
  /** The donation and the monthly gift as they now stand. */
  | { outcome: 'settled'; donation: Donation; subscription: Subscription }
  /** Nobody is or was asked for money by it; the monthly gift was settled all the same. */
  | { outcome: 'no_charge'; subscription: Subscription }
  /** It belongs to no subscription, or to one that carries no number of ours. */
  | { outcome: 'not_ours' }
  /** It carries the number of a monthly gift that we do not have. */
  | { outcome: 'unknown' }
  /** Stripe knows no such invoice, or no such subscription. */
  | { outcome: 'missing' }
  | { outcome: 'unavailable' }

type SettlingInvoice = {
  /** Stripe's id. */
  invoice: string
  cause: HistoryCause
  /** Stripe's id of the event that made us ask. */
  event?: string | undefined
  /** When Stripe must have answered, in milliseconds since 1970. */
  deadline: number
}

/**
 * Makes an invoice of a monthly gift the donation it is, exactly one however often it is asked, and settles that
 * donation and the gift. A charge that failed and goes through later is the same donation, which then succeeded.
 * Idempotent; may run anywhere, any number at once. Throws when the database fails.
 */
export async function settleInvoice(
  books: BooksPool,
  stripe: StripeClient,
  settling: SettlingInvoice,
): Promise<SettledInvoice> {
  const asked = await readInvoice(stripe, settling.invoice, { milliseconds: settling.deadline - Date.now() })
  if (asked.outcome !== 'answered') return { outcome: asked.outcome }
  const invoice = asked.answer
  if (invoice.stripeSubscription === null) return { outcome: 'not_ours' }
  const subscription = await findByInvoice(books, invoice)
  if (subscription === null) return { outcome: invoice.subscription === null ? 'not_ours' : 'unknown' }

  const donation = await findOrRecord(books, subscription, invoice, settling)
  // The money first: were Stripe to stop answering half-way, the donation stands and is asked about again.
  const paid = donation === null ? null : await settleDonation(books, stripe, { ...askAgain(settling), donation })
  if (paid !== null && paid.outcome !== 'settled')
    return { outcome: paid.outcome === 'unavailable' ? 'unavailable' : 'missing' }

  const settled = await settleGift(books, stripe, invoice, subscription, settling)
  if (settled.outcome === 'not_begun') return { outcome: 'missing' }
  if (settled.outcome !== 'settled') return settled
  return paid === null
    ? { outcome: 'no_charge', subscription: settled.subscription }
    : { outcome: 'settled', donation: paid.donation, subscription: settled.subscription }
}

async function findByInvoice(books: BooksPool, invoice: InvoiceFacts): Promise<Subscription | null> {
  const known = await findSubscription(books, 'stripeSubscription', invoice.stripeSubscription ?? '')
  if (known !== null || invoice.subscription === null || !isUuid(invoice.subscription)) return known
  return findSubscription(books, 'id', invoice.subscription)
}

/** Our id of the donation; null where there is none and none is called for. */
async function findOrRecord(
  books: BooksPool,
  subscription: Subscription,
  invoice: InvoiceFacts,
  { cause, event }: SettlingInvoice,
): Promise<string | null> {
  const charge = decideCharge(subscription, invoice, await readAgreedAmounts(books, subscription.id))
  return recordCharge(books, { subscription: subscription.id, invoice, charge, cause, event })
}

function askAgain({ cause, event, deadline }: SettlingInvoice) {
  return { cause, deadline, ...(event === undefined ? {} : { event }) }
}

async function settleGift(
  books: BooksPool,
  stripe: StripeClient,
  { stripeSubscription }: InvoiceFacts,
  { id }: Subscription,
  settling: SettlingInvoice,
): Promise<SettledSubscription> {
  const asking = { ...askAgain(settling), subscription: id }
  const settled = await settleSubscription(books, stripe, {
    ...asking,
    ...(stripeSubscription === null ? {} : { stripeSubscription }),
  })
  if (settled.outcome !== 'settled') return settled
  const { endCause, endedAt } = settled.subscription
  if (endCause === null || endedAt !== null) return settled
  // The card turned out to be one we refuse, or the donor has ended the gift and Stripe did not hear of it.
  return carryOutCancellation(books, stripe, asking)
}
