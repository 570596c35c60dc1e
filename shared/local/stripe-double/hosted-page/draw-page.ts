import type Stripe from 'stripe'
import type { StoredSession } from '../account/test-account.ts'
import { TEST_PAYMENTS } from '../payments/test-payments.ts'
import type { TestPayment } from '../payments/test-payments.ts'
import type { PageWords } from './page-words.ts'

type Language = { lang: string; words: PageWords }

/** The form, with what was declined before, if anything was. */
export function drawPaymentPage(
  { object: session, plan }: StoredSession,
  hasFailed: boolean,
  { lang, words }: Language,
): string {
  const amount = formatAmount(session, lang)
  const button = (session.submit_type === 'donate' ? words.donate : words.pay).replace('{amount}', amount)
  const choices = TEST_PAYMENTS.map(
    (payment, index) =>
      `<p><label><input type="radio" name="payment" value="${payment.name}" required${index === 0 ? ' checked' : ''}> ${groupDigits(payment)}: ${words.payments[payment.name]}</label></p>`,
  )
  return drawFrame(
    { lang, words },
    `<p>${escapeHtml(plan.productName)}</p>
<p><strong>${escapeHtml(amount)}</strong></p>
${hasFailed ? `<p role="alert">${words.declined}</p>` : ''}
<form method="post">
<p><label>${words.email}<br><input type="email" name="email" autocomplete="email" required value="${escapeHtml(session.customer_email ?? 'donor@example.com')}"></label></p>
<fieldset><legend>${words.method}</legend>
${choices.join('\n')}
</fieldset>
<p><button>${escapeHtml(button)}</button></p>
</form>
${session.cancel_url === null ? '' : `<p><a href="${escapeHtml(session.cancel_url)}">${words.back}</a></p>`}`,
  )
}

/** What the payer's bank would show. */
export function drawAuthenticationPage(
  { object: session }: StoredSession,
  email: string,
  { lang, words }: Language,
): string {
  return drawFrame(
    { lang, words },
    `<p>${words.authentication}</p>
<p><strong>${escapeHtml(formatAmount(session, lang))}</strong></p>
<form method="post">
<input type="hidden" name="email" value="${escapeHtml(email)}">
<p><button name="answer" value="complete">${words.complete}</button> <button name="answer" value="fail">${words.fail}</button></p>
</form>`,
  )
}

/** A session that takes no more payment. */
export function drawClosedPage({ object: session }: StoredSession, { lang, words }: Language): string {
  const backTo = session.status === 'complete' ? null : session.cancel_url
  return drawFrame(
    { lang, words },
    `<p>${session.status === 'complete' ? words.finished : words.expired}</p>
${backTo === null ? '' : `<p><a href="${escapeHtml(backTo)}">${words.back}</a></p>`}`,
  )
}

function drawFrame({ lang, words }: Language, content: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.heading}</title>
<style>
body { margin: 0 auto; max-width: 34rem; padding: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: #14213d; background: #fff }
.stand-in { padding: .75rem 1rem; border: 2px dashed #14213d }
fieldset { border: 1px solid #8a99b8 }
input[type=email], button { font: inherit; padding: .5rem .75rem }
</style>
</head>
<body>
<main>
<p class="stand-in">${words.stand_in}</p>
<h1>${words.heading}</h1>
${content}
</main>
</body>
</html>
`
}

function formatAmount({ amount_total, currency }: Stripe.Checkout.Session, lang: string): string {
  const digits = String(amount_total ?? 0).padStart(3, '0')
  const decimal = `${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`
  return new Intl.NumberFormat(lang, { style: 'currency', currency: currency ?? 'eur' }).format(decimal)
}

function groupDigits({ number }: TestPayment): string {
  return number.replaceAll(/(.{4})(?=.)/g, '$1 ')
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
