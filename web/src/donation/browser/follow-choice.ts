import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import { isOfferedCurrency, type Currency } from '@campaign/shared/money/currencies.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import { AMOUNT_PLACE } from '../amount-place.ts'
import { chooseAmount } from '../choose-amount.ts'

// On the form: says the total while it is being chosen, and lets the button say what it will do. Reads what is typed by
// the very rules the server reads it by; what those do not understand is not commented on before it is sent.

const form = document.querySelector<HTMLFormElement>('form.donation')
const total = document.querySelector<HTMLElement>('#total')
const send = document.querySelector<HTMLElement>('#send')
const lang = document.documentElement.lang

if (form && total && send && isLocale(lang)) follow(form, { total, send }, lang)

function follow(
  form: HTMLFormElement,
  { total, send }: { total: HTMLElement; send: HTMLElement },
  locale: Locale,
): void {
  const usual = send.textContent
  const show = (): void => {
    const chosen = readChoice(form, locale)
    const put = (words: string | undefined) => (words ?? '').replace(AMOUNT_PLACE, () => chosen?.amount ?? '')
    total.textContent = chosen ? put(total.dataset[chosen.frequency]) : ''
    send.textContent = chosen ? put(send.dataset[chosen.frequency]) : usual
  }
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) settleBetween(form, target)
    show()
  })
  // The browser may have put back what was chosen before: on coming back, or on loading the page again.
  window.addEventListener('pageshow', show)
  show()
}

/** Whoever types means their own amount, and whoever then presses one that is offered means that one. */
function settleBetween(form: HTMLFormElement, changed: HTMLInputElement): void {
  const typed = form.querySelector<HTMLInputElement>('#amount')
  if (changed === typed && typed.value.trim() !== '') {
    for (const other of form.querySelectorAll<HTMLInputElement>('[type="radio"][value="other"]')) other.checked = true
  }
  if (typed && changed.type === 'radio' && changed.name.startsWith('preset') && changed.value !== 'other')
    typed.value = ''
}

function readChoice(form: HTMLFormElement, locale: Locale): { amount: string; frequency: 'once' | 'monthly' } | null {
  const fields = new FormData(form)
  const field = (name: string): string => {
    const value = fields.get(name)
    return typeof value === 'string' ? value : ''
  }
  const currency = field('currency')
  const frequency = field('frequency')
  if (!isOfferedCurrency(currency) || (frequency !== 'once' && frequency !== 'monthly')) return null
  const minor = readMinor(
    { preset: field(frequency === 'once' ? 'preset' : 'preset_monthly'), amount: field('amount') },
    { locale, currency },
  )
  return minor === null ? null : { amount: formatMoney({ minor, currency }, locale, { style: 'short' }), frequency }
}

function readMinor(
  { preset, amount }: { preset: string; amount: string },
  where: { locale: Locale; currency: Currency },
): number | null {
  const chosen = chooseAmount({ preset, amount, reading: '' }, where)
  return chosen.kind === 'amount' ? chosen.minor : null
}
