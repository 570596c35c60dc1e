import type { Locale } from '../locales/locales.ts'
import { rulesOf } from './currencies.ts'
import type { Money } from './money.ts'

/**
 * Money as a reader of `locale` (BCP 47) writes it. `short` leaves out the decimals of a whole amount ("50 €"), for
 * texts; `full` always has them ("50,00 €"), for tables and records. Throws RangeError for a currency not offered and
 * for what is not an integer of minor units.
 */
export function formatMoney(
  money: Money,
  locale: Locale,
  { style = 'full' }: { style?: 'full' | 'short' } = {},
): string {
  const { exponent } = rulesOf(money.currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    // The currency's own sign in every language: Ukrainian would write "EUR".
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
    trailingZeroDisplay: style === 'short' ? 'stripIfInteger' : 'auto',
  })
  // A string keeps every digit; dividing by 100 would not.
  return format.format(toDecimal(money.minor, exponent))
}

/**
 * Money in the one way of writing that `parseAmount` reads back, in every language, to the same minor units:
 * "50", "10.50". For form values and links. Throws RangeError like `formatMoney`, and for negative amounts.
 */
export function canonicalAmount({ minor, currency }: Money): string {
  if (minor < 0) throw new RangeError('an amount to give cannot be negative')
  const { exponent } = rulesOf(currency)
  return toDecimal(minor, exponent).replace(/\.0+$/, '')
}

function toDecimal(minor: number, exponent: number): `${number}` {
  if (!Number.isSafeInteger(minor)) throw new RangeError('money must be an integer of minor units')
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0')
  const sign = minor < 0 ? '-' : ''
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = digits.slice(digits.length - exponent)
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}` as `${number}`
}
