import type Stripe from 'stripe'
import type { StoredSession } from '../account/test-account.ts'
import { showAmount } from '../money/show-amount.ts'
import { drawFrame, drawPayments, escapeHtml } from './draw-frame.ts'
import type { Language } from './draw-frame.ts'

/** The form, with what was declined before, if anything was. */
export function drawPaymentPage({ object: session, plan }: StoredSession, hasFailed: boolean, page: Language): string {
  const { lang, words } = page
  const amount = formatAmount(session, lang)
  const button = (session.submit_type === 'donate' ? words.donate : words.pay).replace('{amount}', amount)
  return drawFrame(
    page,
    words.heading,
    `<p>${escapeHtml(plan.lines[0]?.name ?? '')}</p>
<p><strong>${escapeHtml(amount)}</strong>${session.mode === 'subscription' ? ` ${words.each_month}` : ''}</p>
${hasFailed ? `<p role="alert">${words.declined}</p>` : ''}
<form method="post">
<p><label>${words.email}<br><input type="email" name="email" autocomplete="email" required value="${escapeHtml(session.customer_email ?? 'donor@example.com')}"></label></p>
${drawPayments(page, ({ method }) => session.payment_method_types.includes(method))}
<p><button>${escapeHtml(button)}</button></p>
</form>
${session.cancel_url === null ? '' : `<p><a href="${escapeHtml(session.cancel_url)}">${words.back}</a></p>`}`,
  )
}

/** What the payer's bank would show. */
export function drawAuthenticationPage({ object: session }: StoredSession, email: string, page: Language): string {
  const { lang, words } = page
  return drawFrame(
    page,
    words.heading,
    `<p>${words.authentication}</p>
<p><strong>${escapeHtml(formatAmount(session, lang))}</strong></p>
<form method="post">
<input type="hidden" name="email" value="${escapeHtml(email)}">
<p><button name="answer" value="complete">${words.complete}</button> <button name="answer" value="fail">${words.fail}</button></p>
</form>`,
  )
}

/** A session that takes no more payment. */
export function drawClosedPage({ object: session }: StoredSession, page: Language): string {
  const { words } = page
  const backTo = session.status === 'complete' ? null : session.cancel_url
  return drawFrame(
    page,
    words.heading,
    `<p>${session.status === 'complete' ? words.finished : words.expired}</p>
${backTo === null ? '' : `<p><a href="${escapeHtml(backTo)}">${words.back}</a></p>`}`,
  )
}

function formatAmount({ amount_total, currency }: Stripe.Checkout.Session, lang: string): string {
  return showAmount(amount_total ?? 0, currency ?? 'eur', lang)
}
