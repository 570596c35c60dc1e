import type { Locale } from '../locales/locales.ts'
import { OFFERED_CURRENCIES, rulesOf } from './currencies.ts'
import { exponentOf } from './iso-4217.ts'
import type { Money } from './money.ts'

type Style = 'full' | 'short'

/**
 * Money as a reader of `locale` (BCP 47) writes it, in any currency of ISO 4217, offered or not. `short` leaves out the
 * decimals of a whole amount ("50 €"), for texts; `full` always has them ("50,00 €"), for tables and records. No two
 * currencies look the same: signs that several share ("kr", "$" beside ours) give way to the code.
 * Throws RangeError for a code that ISO 4217 does not have and for what is not an integer of minor units.
 */
export function formatMoney(money: Money, locale: Locale, { style = 'full' }: { style?: Style } = {}): string {
  const exponent = exponentOf(money.currency)
  // A string keeps every digit; dividing by 100 would not.
  return formatOf(money.currency, locale, style).format(toDecimal(money.minor, exponent))
}

/** The sign or code that `formatMoney` writes. Throws RangeError for a code that ISO 4217 does not have. */
export function signOf(currency: string, locale: Locale): string {
  const parts = formatOf(currency, locale, 'full').formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}

/**
 * Money in the one way of writing that `parseAmount` reads back, in every language, to the same minor units:
 * "50", "10.50". For form values and links. Throws RangeError like `formatMoney`, and for negative amounts.
 */
export function canonicalAmount({ minor, currency }: Money): string {
  if (minor < 0) throw new RangeError('an amount to give cannot be negative')
  return toDecimal(minor, exponentOf(currency)).replace(/\.0+$/, '')
}

/** Offered currencies whose sign no other offered one has: written with it in every language. Ukrainian would write "EUR". */
const WITH_OWN_SIGN: readonly string[] = OFFERED_CURRENCIES.filter((currency) =>
  OFFERED_CURRENCIES.every((other) => other === currency || rulesOf(other).symbol !== rulesOf(currency).symbol),
)

/** Making one is the dear part, and there are few. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(currency: string, locale: Locale, style: Style): Intl.NumberFormat {
  const name = `${locale} ${currency} ${style}`
  const made = formats.get(name)
  if (made) return made
  const exponent = exponentOf(currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: WITH_OWN_SIGN.includes(currency) ? 'narrowSymbol' : 'symbol',
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
    trailingZeroDisplay: style === 'short' ? 'stripIfInteger' : 'auto',
  })
  formats.set(name, format)
  return format
}

function toDecimal(minor: number, exponent: number): `${number}` {
  if (!Number.isSafeInteger(minor)) throw new RangeError('money must be an integer of minor units')
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const sign = minor < 0 ? '-' : ''
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = digits.slice(digits.length - exponent)
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}` as `${number}`
}
