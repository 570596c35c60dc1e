import type { Locale } from '@campaign/shared/locales/locales.ts'
import type Stripe from 'stripe'
import type { Subscription } from '../../subscriptions/subscription.ts'
import { askStripe, type Asked } from './ask-stripe.ts'
import type { StripeClient } from './stripe-client.ts'

/** Stripe's page has no Ukrainian; "auto" follows the browser, which is kinder than any language chosen for them. */
const PAGE_LOCALE: Record<Locale, Stripe.BillingPortal.SessionCreateParams.Locale> = {
  fr: 'fr',
  en: 'en',
  ru: 'ru',
  uk: 'auto',
  de: 'de',
}

type CardPage = {
  locale: Locale
  /** Where Stripe sends the donor afterwards: the page from which they manage their gift. */
  returnUrl: string
  /** When the donor must have an answer, in milliseconds since 1970. */
  deadline: number
}

/**
 * Opens Stripe's page on which the donor gives another card, and nothing else. Gives its address, good for minutes.
 * "Missing" where Stripe has no customer yet.
 */
export async function openCardPage(
  stripe: StripeClient,
  { stripeCustomer, stripeSubscription }: Subscription,
  { locale, returnUrl, deadline }: CardPage,
): Promise<Asked<string>> {
  if (stripeCustomer === null || stripeSubscription === null) return { outcome: 'missing' }
  const prepared = await letCustomerDecide(stripe, stripeCustomer, stripeSubscription, deadline)
  if (prepared.outcome !== 'answered') return prepared
  return askStripe('open card page', { milliseconds: deadline - Date.now() }, async (options) => {
    const params: Stripe.BillingPortal.SessionCreateParams = {
      customer: stripeCustomer,
      flow_data: {
        type: 'payment_method_update',
        after_completion: { type: 'redirect', redirect: { return_url: `${returnUrl}?done=update_card` } },
      },
      locale: PAGE_LOCALE[locale],
      return_url: returnUrl,
    }
    const { url } = await stripe.billingPortal.sessions.create(params, options)
    return url
  })
}

/**
 * Stripe's page puts the new card on the customer, but a gift begun on a payment page keeps the old card on the
 * subscription, where it comes first: the donor would change it and go on being charged on the old one. So the card the
 * gift has becomes the customer's, and the gift has none of its own from then on. In this order no charge between the
 * two finds no card.
 */
async function letCustomerDecide(
  stripe: StripeClient,
  customer: string,
  subscription: string,
  deadline: number,
): Promise<Asked<null>> {
  const asked = await askStripe(
    'read card of subscription',
    { milliseconds: deadline - Date.now() },
    async (options) => {
      const { default_payment_method: own } = await stripe.subscriptions.retrieve(subscription, {}, options)
      return typeof own === 'string' ? own : (own?.id ?? null)
    },
  )
  if (asked.outcome !== 'answered') return asked
  const method = asked.answer
  if (method === null) return { outcome: 'answered', answer: null }

  const given = await askStripe('give card to customer', { milliseconds: deadline - Date.now() }, async (options) => {
    await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method } }, options)
    return null
  })
  if (given.outcome !== 'answered') return given
  return askStripe('take card from subscription', { milliseconds: deadline - Date.now() }, async (options) => {
    await stripe.subscriptions.update(subscription, { default_payment_method: '' }, options)
    return null
  })
}
