import type { BooksPool } from '../../donations/books.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import type { HistoryCause } from '../../donations/history-entry.ts'
import { findInvoiceOf } from '../stripe/find-invoice-of.ts'
import { findPaymentPage } from '../stripe/find-payment-page.ts'
import type { LookFor } from '../stripe/read-payment.ts'
import { settleDonation } from './settle-donation.ts'
import { settleInvoice } from './settle-invoice.ts'
import { settlePage, type SettledPage } from './settle-page.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** As of a page; `unknown_donation` also stands for the number of a monthly gift that we do not have. */
type SettledPayment = SettledPage

type SettlingPayment = {
  /** Stripe's id of the payment. */
  paymentIntent: string
  /** What is to be looked for although neither our books nor the charge speak of it. */
  lookFor?: Partial<LookFor>
  cause: HistoryCause
  /** Stripe's id of the event that made us ask. */
  event?: string | undefined
  /** When Stripe must have answered, in milliseconds since 1970. */
  deadline: number
}

/**
 * Finds the donation that a payment at Stripe is, by what is on record, by its page, else by its invoice, and settles
 * it. Idempotent. Throws when the database fails.
 */
export async function settlePayment(
  books: BooksPool,
  stripe: StripeClient,
  settling: SettlingPayment,
): Promise<SettledPayment> {
  const { paymentIntent, ...asking } = { ...settling, lookFor: settling.lookFor ?? whatIsMissing(settling.cause) }
  const known = await findDonation(books, 'stripePaymentIntent', paymentIntent)
  if (known !== null) return settleKnown(books, stripe, known, asking)

  const page = await findPaymentPage(stripe, paymentIntent, { milliseconds: settling.deadline - Date.now() })
  if (page.outcome !== 'answered') return { outcome: page.outcome }
  if (page.answer !== null) return settlePage(books, stripe, { ...asking, session: page.answer })

  const invoice = await findInvoiceOf(stripe, paymentIntent, { milliseconds: settling.deadline - Date.now() })
  if (invoice.outcome !== 'answered') return { outcome: invoice.outcome }
  return invoice.answer === null ? { outcome: 'not_ours' } : settleByInvoice(books, stripe, invoice.answer, asking)
}

/** Reconciliation comes because something is not in our books: then nothing our books say is a reason not to look. */
function whatIsMissing(cause: HistoryCause): LookFor {
  const isMissing = cause === 'reconciliation'
  return { refunds: isMissing, disputes: isMissing }
}

type Asking = Omit<SettlingPayment, 'paymentIntent' | 'lookFor'> & { lookFor: Partial<LookFor> }

async function settleKnown(
  books: BooksPool,
  stripe: StripeClient,
  { id }: Donation,
  asking: Asking,
): Promise<SettledPayment> {
  const settled = await settleDonation(books, stripe, { ...asking, donation: id })
  return settled.outcome === 'no_page' ? { outcome: 'missing' } : settled
}

function isSpokenOf({ lookFor }: Asking): boolean {
  return lookFor.refunds === true || lookFor.disputes === true
}

async function settleByInvoice(
  books: BooksPool,
  stripe: StripeClient,
  invoice: string,
  asking: Asking,
): Promise<SettledPayment> {
  const { cause, event, deadline } = asking
  const settled = await settleInvoice(books, stripe, { invoice, cause, event, deadline })
  switch (settled.outcome) {
    case 'settled':
      // What the event spoke of may be a refund that the charge does not show.
      return isSpokenOf(asking) ? settleKnown(books, stripe, settled.donation, asking) : settled
    case 'no_charge':
    case 'not_ours':
      return { outcome: 'not_ours' }
    case 'unknown':
      return { outcome: 'unknown_donation' }
    default:
      return settled
  }
}
