import { isUnpaid } from '@campaign/shared/donations/donation-states.ts'
import type { CheckoutResponse } from '@campaign/shared/donations/checkout.ts'
import { mayOpen } from '../../defence/may-open.ts'
import type { OpeningLimits } from '../../defence/opening-limits.ts'
import { inTransaction, type Books, type BooksPool } from '../../donations/books.ts'
import { campaignGiving } from '../../donations/campaign-giving.ts'
import { createDonation } from '../../donations/create-donation.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import type { CheckoutOrder } from '../../donations/parse-checkout.ts'
import { HASH_REMOVED } from '../../donations/remove-personal-data.ts'
import { createSubscription } from '../../subscriptions/create-subscription.ts'
import { claimOpening, endOpening, recordPage } from './claim-opening.ts'
import { closeEarlier } from './close-earlier.ts'
import { canStillOpen, openPaymentPage } from '../stripe/open-payment-page.ts'
import { readPaymentPage } from '../stripe/read-payment-page.ts'
import { settleDonation } from '../settling/settle-donation.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

export type Till = {
  books: BooksPool
  stripe: StripeClient
  siteUrl: string
  /** Whether money moves with the key we hold. */
  livemode: boolean
  /** When the donor must have an answer, in milliseconds since 1970. */
  deadline: number
  /** How many pages are opened before forms need a proof; the usual ones where left out. */
  limits?: OpeningLimits
}

const UNAVAILABLE: CheckoutResponse = { outcome: 'refused', code: 'payment_provider_unavailable' }
const REUSED: CheckoutResponse = { outcome: 'refused', code: 'attempt_reused' }

/**
 * Turns a form into a donation and a payment page at Stripe. The same form sent again, at once or later, is the same
 * donation and the same page. Throws when the database fails.
 */
export async function beginCheckout(order: CheckoutOrder, till: Till): Promise<CheckoutResponse> {
  const known = await findDonation(till.books, 'attempt', order.attempt)
  if (known !== null) return goOn(known, order, till)

  const giving = await campaignGiving(till.books, order.campaign)
  if (giving === null) return { outcome: 'invalid', errors: [{ field: 'campaign', code: 'campaign_unknown' }] }
  if (giving === 'paused') return { outcome: 'refused', code: 'giving_paused' }
  if (giving === 'closed') return { outcome: 'refused', code: 'giving_closed' }

  const gate = await mayOpen(till.books, order, till.limits)
  if (gate.outcome === 'proof_needed') return gate

  const earlier = order.resumes === null ? null : await findDonation(till.books, 'token', order.resumes)
  if (earlier !== null) {
    const closing = await closeEarlier(earlier, till)
    if (closing === 'already_given') return { outcome: 'already_given', token: earlier.token }
    if (closing === 'unavailable') return UNAVAILABLE
  }

  await inTransaction(till.books, (transaction) => write(transaction, order, { till, resumes: earlier?.id ?? null }))
  // Ours, or that of an equal form that came at the same moment.
  const donation = await findDonation(till.books, 'attempt', order.attempt)
  if (donation === null) throw new Error('a donation is not there after it was written')
  return goOn(donation, order, till)
}

/** The donation, and the monthly gift it is the first charge of. An equal form that came first leaves nothing to write. */
async function write(
  transaction: Books,
  order: CheckoutOrder,
  { till, resumes }: { till: Till; resumes: string | null },
): Promise<void> {
  const { livemode } = till
  const fixed = { origin: 'form', subscription: null, stripeInvoice: null, cause: 'checkout' } as const
  const donation = await createDonation(transaction, { ...order, ...fixed, livemode, resumes })
  if (donation === null || order.frequency === 'once') return
  const subscription = await createSubscription(transaction, { ...order, livemode })
  await transaction.query('UPDATE donations SET subscription_id = $2 WHERE id = $1', [donation, subscription])
}

async function goOn(donation: Donation, order: CheckoutOrder, till: Till): Promise<CheckoutResponse> {
  const isSameForm = donation.requestHash === order.requestHash || donation.requestHash === HASH_REMOVED
  if (!isSameForm) return REUSED
  const { state, stripeSession, supersededBy, token } = donation
  if (!isUnpaid(state)) return { outcome: 'already_given', token }
  if (state === 'awaiting_payment' && stripeSession !== null) return showPageAgain({ ...donation, stripeSession }, till)
  const isTooLate = state !== 'created' || supersededBy !== null || !canStillOpen(donation, new Date())
  return isTooLate ? REUSED : openOnce(donation, order, till)
}

/** The form was sent before and has its page: Stripe says whether one can still pay there. */
async function showPageAgain(
  { id, token, stripeSession }: Donation & { stripeSession: string },
  { books, stripe, deadline }: Till,
): Promise<CheckoutResponse> {
  const asked = await readPaymentPage(stripe, stripeSession, { milliseconds: deadline - Date.now() })
  if (asked.outcome === 'missing') return REUSED
  if (asked.outcome === 'unavailable') return UNAVAILABLE
  const { url, facts } = asked.answer
  if (facts.status === 'open' && url !== null) return { outcome: 'redirect', url, token }

  const settled = await settleDonation(books, stripe, { donation: id, cause: 'checkout', deadline })
  if (settled.outcome !== 'settled') return UNAVAILABLE
  return isUnpaid(settled.donation.state) ? REUSED : { outcome: 'already_given', token }
}

/** One process alone asks Stripe for the page of a donation; the others wait for what it gets. */
async function openOnce(donation: Donation, order: CheckoutOrder, till: Till): Promise<CheckoutResponse> {
  while (Date.now() < till.deadline) {
    if (await claimOpening(till.books, donation.id)) return open(donation, till)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const now = await findDonation(till.books, 'id', donation.id)
    if (now !== null && (now.stripeSession !== null || now.state !== 'created')) return goOn(now, order, till)
  }
  return UNAVAILABLE
}

async function open(donation: Donation, till: Till): Promise<CheckoutResponse> {
  const milliseconds = till.deadline - Date.now()
  const asked = await openPaymentPage(till.stripe, donation, { siteUrl: till.siteUrl, milliseconds })
  if (asked.outcome !== 'answered') {
    await endOpening(till.books, donation.id)
    return UNAVAILABLE
  }
  const { session, url } = asked.answer
  await recordPage(till.books, donation.id, session)
  return { outcome: 'redirect', url, token: donation.token }
}
