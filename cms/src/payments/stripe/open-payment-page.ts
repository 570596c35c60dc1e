import { DEFAULT_LOCALE, type Locale } from '@campaign/shared/locales/locales.ts'
import type Stripe from 'stripe'
import type { Donation } from '../../donations/donation.ts'
import { askStripe, type Asked } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

/** How long a donor can pay on a page, counted from when the donation was written. Stripe wants 30 minutes at least. */
const PAGE_LIFETIME = 75 * 60_000
const SHORTEST_LIFETIME = 31 * 60_000

/**
 * What stands on Stripe's page, on the bank's side and in Stripe's exports. It never says what for: payments to
 * organisations that help deserters have sent donors to prison.
 */
const NEUTRAL_NAME: Record<Locale, string> = {
  fr: 'Don',
  en: 'Donation',
  ru: 'Пожертвование',
  uk: 'Пожертва',
  de: 'Spende',
}

/** Stripe's page has no Ukrainian; "auto" follows the browser, which is kinder than any language chosen for them. */
const PAGE_LOCALE: Record<Locale, Stripe.Checkout.SessionCreateParams.Locale> = {
  fr: 'fr',
  en: 'en',
  ru: 'ru',
  uk: 'auto',
  de: 'de',
}

/** False once so much time has passed that Stripe would refuse the page this donation was to have. */
export function canStillOpen(donation: Donation, now: Date): boolean {
  return expiryOf(donation) - now.getTime() >= SHORTEST_LIFETIME
}

/** When the page of a donation, if it ever had one, has closed for certain. UTC. */
export function closedAt(donation: Donation): Date {
  return new Date(expiryOf(donation))
}

/**
 * Opens the donor's payment page. Asked again for the same donation, Stripe gives the same page: everything sent is
 * worked out from the donation's row alone, the idempotency key included.
 */
export async function openPaymentPage(
  stripe: StripeClient,
  donation: Donation,
  { siteUrl, milliseconds }: { siteUrl: string; milliseconds: number },
): Promise<Asked<{ session: string; url: string }>> {
  const deadline = Date.now() + milliseconds
  let asked = await create(stripe, donation, { siteUrl, idempotencyKey: donation.id, milliseconds })
  // Stripe repeats a failure of its own to the same key for a day. The page it may have made has an address that
  // nobody was ever told, so a second key cannot make anybody pay twice.
  if (asked.outcome === 'unavailable' && asked.isReplayedFailure) {
    const rest = deadline - Date.now()
    asked = await create(stripe, donation, { siteUrl, idempotencyKey: `${donation.id}-again`, milliseconds: rest })
  }
  return asked
}

async function create(
  stripe: StripeClient,
  donation: Donation,
  { siteUrl, idempotencyKey, milliseconds }: { siteUrl: string; idempotencyKey: string; milliseconds: number },
): Promise<Asked<{ session: string; url: string }>> {
  const asked = await askStripe('open payment page', { milliseconds, isRepeated: true }, (options) =>
    stripe.checkout.sessions.create(describePage(donation, siteUrl), { ...options, idempotencyKey }),
  )
  if (asked.outcome !== 'answered') return asked
  const { id, url } = asked.answer
  if (url === null) return { outcome: 'unavailable', isReplayedFailure: false }
  return { outcome: 'answered', answer: { session: id, url } }
}

/** All that Stripe is told: nothing about the donor, the campaign or the reason, and our ids as the only thread back. */
function describePage(donation: Donation, siteUrl: string): Stripe.Checkout.SessionCreateParams {
  const { id, token } = donation
  const locale = donation.locale ?? DEFAULT_LOCALE
  return {
    ui_mode: 'hosted_page',
    submit_type: 'donate',
    // The donor pays what they chose, in the currency they chose, not what Stripe converts it to for a margin.
    adaptive_pricing: { enabled: false },
    locale: PAGE_LOCALE[locale],
    ...describePayment(donation, NEUTRAL_NAME[locale]),
    client_reference_id: id,
    metadata: { donation: id },
    success_url: `${siteUrl}/${locale}/thanks/${token}`,
    cancel_url: `${siteUrl}/${locale}/donate?resume=${token}`,
    expires_at: Math.floor(expiryOf(donation) / 1000),
  }
}

/** One payment, or one each month. A monthly gift has an id of its own, by which Stripe's later news find it. */
function describePayment(
  { id, amount, currency, subscription }: Donation,
  name: string,
): Stripe.Checkout.SessionCreateParams {
  const price = { currency: currency.toLowerCase(), unit_amount: amount, product_data: { name } }
  if (subscription === null) {
    const metadata = { donation: id }
    return { mode: 'payment', line_items: [{ quantity: 1, price_data: price }], payment_intent_data: { metadata } }
  }
  return {
    mode: 'subscription',
    line_items: [{ quantity: 1, price_data: { ...price, recurring: { interval: 'month' } } }],
    subscription_data: { metadata: { subscription } },
  }
}

/** Counted from the row, not from now: a question that differs from the first with the same key would be refused. */
function expiryOf(donation: Donation): number {
  return donation.createdAt.getTime() + PAGE_LIFETIME
}
