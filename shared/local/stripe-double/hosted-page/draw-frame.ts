import { TEST_PAYMENTS } from '../payments/test-payments.ts'
import type { TestPayment } from '../payments/test-payments.ts'
import type { PageWords } from './page-words.ts'

export type Language = { lang: string; words: PageWords }

/** A whole page: one column, no script, nothing from elsewhere, and first of all that it is a stand-in. */
export function drawFrame({ lang, words }: Language, heading: string, content: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
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
<h1>${heading}</h1>
${content}
</main>
</body>
</html>
`
}

/** One choice for each test payment that is offered, with its number and what comes of it. */
export function drawPayments({ words }: Language, isOffered: (payment: TestPayment) => boolean): string {
  const choices = TEST_PAYMENTS.filter(isOffered).map(
    (payment, index) =>
      `<p><label><input type="radio" name="payment" value="${payment.name}" required${index === 0 ? ' checked' : ''}> ${groupDigits(payment)}: ${words.payments[payment.name]}</label></p>`,
  )
  return `<fieldset><legend>${words.method}</legend>
${choices.join('\n')}
</fieldset>`
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

function groupDigits({ number }: TestPayment): string {
  return number.replaceAll(/(.{4})(?=.)/g, '$1 ')
}
