import type { DonationOutcome } from '@campaign/shared/donations/checkout.ts'
import { isPaid, isUnpaid, type DonationState } from '@campaign/shared/donations/donation-states.ts'
import { isRunning } from '@campaign/shared/donations/subscription-states.ts'
import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import type { BooksPool } from '../../donations/books.ts'
import type { Donation } from '../../donations/donation.ts'
import { findDonation } from '../../donations/find-donation.ts'
import { looksLikeToken } from '../../donations/token.ts'
import { findSubscription } from '../../subscriptions/find-subscription.ts'
import { manageLinkOf } from '../../subscriptions/manage-link.ts'
import { paymentLog } from '../payment-log.ts'
import { settleDonation } from '../settling/settle-donation.ts'
import { settleSubscription } from '../settling/settle-subscription.ts'
import type { StripeClient } from '../stripe/stripe-client.ts'

/** How long the thank-you page waits for Stripe before it says what we know. */
const PATIENCE = 2000

/** States in which Stripe may know more than we do. */
const UNSETTLED: readonly DonationState[] = ['created', 'awaiting_payment', 'processing']

/** `linkKey`: DONOR_LINK_KEY. */
export type Telling = { books: BooksPool; stripe: StripeClient; linkKey: string }

/**
 * What became of the donation with this token; null for a token that is nobody's. Where it is not settled yet Stripe is
 * asked now, so that the page is right before the webhook comes, and without it. Throws when the database fails.
 */
export async function tellOutcome(token: string, { books, stripe, linkKey }: Telling): Promise<DonationOutcome | null> {
  if (!looksLikeToken(token)) return null
  const found = await findDonation(books, 'token', token)
  if (found === null) return null
  const donation = UNSETTLED.includes(found.state) ? await ask(found, books, stripe) : found
  return describe(donation, await manageLink(donation, { books, stripe, linkKey }))
}

/** The donation after Stripe was asked; as it was, where Stripe does not answer. */
async function ask(donation: Donation, books: BooksPool, stripe: StripeClient): Promise<Donation> {
  const settling = { donation: donation.id, cause: 'return_page', deadline: Date.now() + PATIENCE } as const
  try {
    const settled = await settleDonation(books, stripe, settling)
    return settled.outcome === 'settled' ? settled.donation : donation
  } catch {
    paymentLog.warn({ donation: donation.id, code: 'not_settled' }, 'a donation could not be settled for its donor')
    return donation
  }
}

/** Whoever gave just now learns by which link they change or end their monthly gift; nobody is told before they paid. */
async function manageLink(donation: Donation, { books, stripe, linkKey: key }: Telling): Promise<string | null> {
  if (donation.subscription === null || !hasBegun(donation.state)) return null
  const subscription = await findSubscription(books, 'id', donation.subscription)
  if (subscription === null) return null
  // Whoever opens the link at once must be able to do something there.
  if (!isRunning(subscription.state)) await askAboutGift(subscription.id, books, stripe)
  return manageLinkOf(subscription, key)
}

/** Without consequence where Stripe does not answer: the next notice tells the same. */
async function askAboutGift(subscription: string, books: BooksPool, stripe: StripeClient): Promise<void> {
  const settling = { subscription, cause: 'return_page', deadline: Date.now() + PATIENCE } as const
  await settleSubscription(books, stripe, settling).catch(() => {
    paymentLog.warn({ code: 'not_settled' }, 'a monthly gift could not be settled for its donor')
  })
}

/** A bank debit takes days, and its donor may think better of the next one before. */
function hasBegun(state: DonationState): boolean {
  return state === 'processing' || isPaid(state)
}

function describe(donation: Donation, link: string | null): DonationOutcome {
  const { state, amount, currency, locale, campaign, supersededBy, subscription, method, careReason } = donation
  return {
    state,
    amount: { minor: amount, currency },
    frequency: subscription === null ? 'once' : 'monthly',
    method: method === 'card' || method === 'sepa_debit' || method === null ? method : 'other',
    isIssuerBlocked: careReason === 'blocked_issuer',
    locale: locale ?? DEFAULT_LOCALE,
    campaign,
    isResumable: isUnpaid(state) && supersededBy === null,
    manageLink: link,
  }
}
