import type Stripe from 'stripe'
import { now } from '../account/clock.ts'
import { idOf } from '../account/id-of.ts'
import type { TestAccount } from '../account/test-account.ts'
import { changeCard } from '../billing/change-card.ts'
import { planEnd } from '../billing/plan-end.ts'
import { makeInstrument } from '../payments/instrument.ts'
import { findTestPayment } from '../payments/test-payments.ts'
import type { Exchange } from '../wire/exchange.ts'
import { drawExpiredPortal, drawPortal } from './draw-portal.ts'
import type { PortalView } from './draw-portal.ts'
import { HEADERS } from './page-headers.ts'
import { choosePageLanguage } from './page-words.ts'
import { portalWordsOf } from './portal-words.ts'

const PORTAL = /^\/p\/session\/([^/]+)$/

/** How long a link into the portal lasts. */
const HOUR = 60 * 60

export function isPortal({ url }: Exchange): boolean {
  return PORTAL.test(url.pathname)
}

/** Stripe's billing portal: `/p/session/{session}`. */
export function answerPortal(account: TestAccount, exchange: Exchange): void {
  const session = account.portalSessions.get(PORTAL.exec(exchange.url.pathname)?.[1] ?? '')
  const customer = account.customers.get(session?.customer ?? '')
  if (session === undefined || customer === undefined)
    return exchange.answer(404, { 'content-type': 'text/plain' }, 'no such portal\n')
  if (exchange.method !== 'GET' && exchange.method !== 'POST') return exchange.answer(405, { allow: 'GET, POST' })

  const language = choosePageLanguage(session.locale, exchange.headers['accept-language'] ?? '')
  const spoken = { ...language, portal: portalWordsOf(language.lang) }
  if (now(account) > session.created + HOUR) return exchange.answer(410, HEADERS, drawExpiredPortal(spoken))
  if (exchange.method === 'GET') {
    const view = viewOf(account, customer, session, exchange.url.searchParams.get('notice'))
    return exchange.answer(200, HEADERS, drawPortal(view, spoken))
  }
  const notice = act(account, customer, new URLSearchParams(exchange.body))
  if (notice === 'bad_form') return exchange.answer(400, { 'content-type': 'text/plain' }, 'nothing to do\n')
  const onwards = session.flow?.after_completion.redirect?.return_url
  if (notice === 'card_changed' && onwards !== undefined) return exchange.answer(303, { location: onwards })
  // Always by 303, so that reloading a page never does it again.
  exchange.answer(303, {
    location: notice === null ? exchange.url.pathname : `${exchange.url.pathname}?notice=${notice}`,
  })
}

function viewOf(
  account: TestAccount,
  customer: Stripe.Customer,
  session: Stripe.BillingPortal.Session,
  notice: string | null,
): PortalView {
  const subscriptions = subscriptionsOf(account, customer)
  const method = account.paymentMethods.get(
    idOf(customer.invoice_settings.default_payment_method) || idOf(subscriptions[0]?.default_payment_method),
  )
  const notices = ['card_changed', 'card_declined', 'canceled'] as const
  return {
    subscriptions,
    last4: method?.card?.last4 ?? method?.sepa_debit?.last4 ?? null,
    returnUrl: session.return_url,
    notice: notices.find((known) => known === notice) ?? null,
    isCardOnly: session.flow?.type === 'payment_method_update' && notice !== 'card_changed',
  }
}

function act(
  account: TestAccount,
  customer: Stripe.Customer,
  form: URLSearchParams,
): PortalView['notice'] | 'bad_form' {
  const action = form.get('action')
  if (action === 'card') {
    const payment = findTestPayment(form.get('payment') ?? '')
    if (payment === undefined) return 'bad_form'
    const kept = changeCard(account, customer, makeInstrument(payment, now(account)))
    return kept === null ? 'card_declined' : 'card_changed'
  }
  const subscription = subscriptionsOf(account, customer).find(({ id }) => id === form.get('subscription'))
  if (subscription === undefined || subscription.status === 'canceled') return 'bad_form'
  if (action !== 'cancel' && action !== 'go_on') return 'bad_form'
  planEnd(account, subscription, action === 'cancel')
  return action === 'cancel' ? 'canceled' : null
}

function subscriptionsOf(account: TestAccount, { id }: Stripe.Customer): Stripe.Subscription[] {
  return account.subscriptions
    .values()
    .filter(({ customer }) => idOf(customer) === id)
    .toReversed()
}
