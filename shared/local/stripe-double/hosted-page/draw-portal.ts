import type Stripe from 'stripe'
import { itemOf } from '../billing/subscription-item.ts'
import { showAmount } from '../money/show-amount.ts'
import { drawFrame, drawPayments, escapeHtml } from './draw-frame.ts'
import type { Language } from './draw-frame.ts'
import type { PortalWords } from './portal-words.ts'

export type PortalView = {
  subscriptions: readonly Stripe.Subscription[]
  /** The last digits of the card or account in use; null where there is none. */
  last4: string | null
  returnUrl: string | null
  notice: 'card_changed' | 'card_declined' | 'canceled' | null
  /** A link to change the card shows only that. */
  isCardOnly: boolean
}

type Spoken = Language & { portal: PortalWords }

/** What the payer can do about their subscriptions: another card, the end, and the end taken back. */
export function drawPortal(view: PortalView, spoken: Spoken): string {
  const { portal } = spoken
  const shown = view.isCardOnly ? [] : view.subscriptions.map((subscription) => drawSubscription(subscription, spoken))
  const notice = view.notice === null ? '' : `<p role="alert">${portal[view.notice]}</p>`
  return drawFrame(
    spoken,
    portal.heading,
    `${notice}
${shown.join('\n')}
<form method="post">
<h2>${portal.change_card}</h2>
${view.last4 === null ? '' : `<p>${portal.present.replace('{last4}', view.last4)}</p>`}
${drawPayments(spoken, ({ method }) => method === 'card' || view.subscriptions.every(({ currency }) => currency === 'eur'))}
<p><button name="action" value="card">${portal.change_card}</button></p>
</form>
${view.returnUrl === null ? '' : `<p><a href="${escapeHtml(view.returnUrl)}">${portal.back}</a></p>`}`,
  )
}

export function drawExpiredPortal(spoken: Spoken): string {
  return drawFrame(spoken, spoken.portal.heading, `<p>${spoken.portal.expired}</p>`)
}

function drawSubscription(subscription: Stripe.Subscription, { lang, portal }: Spoken): string {
  const { price, quantity } = itemOf(subscription)
  const amount = showAmount((price.unit_amount ?? 0) * (quantity ?? 1), subscription.currency, lang)
  return `<section>
<h2>${escapeHtml(portal.each_month.replace('{amount}', amount))}</h2>
<p>${escapeHtml(describeState(subscription, lang, portal))}</p>
${subscription.status === 'canceled' ? '' : drawButton(subscription, portal)}
</section>`
}

function drawButton({ id, cancel_at }: Stripe.Subscription, portal: PortalWords): string {
  const [action, words] = cancel_at === null ? ['cancel', portal.cancel] : ['go_on', portal.go_on]
  return `<form method="post">
<input type="hidden" name="subscription" value="${id}">
<p><button name="action" value="${action}">${words}</button></p>
</form>`
}

function describeState(subscription: Stripe.Subscription, lang: string, portal: PortalWords): string {
  const write = (text: string, time: number): string => {
    const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(time * 1000)
    return text.replace('{date}', date)
  }
  if (subscription.status === 'canceled') return portal.ended
  if (subscription.cancel_at !== null) return write(portal.ends, subscription.cancel_at)
  if (subscription.status === 'past_due') return portal.past_due
  if (subscription.pause_collection !== null) return portal.paused
  return write(portal.next, itemOf(subscription).current_period_end)
}
