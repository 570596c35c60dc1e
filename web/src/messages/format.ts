import type { Locale } from '@campaign/shared/locales/locales.ts'
import { formatMoney as formatMoneyFully } from '@campaign/shared/money/format-amount.ts'
import type { Money } from '@campaign/shared/money/money.ts'

/** Money in running text: "50 €", "12,50 €". */
export function formatMoney(money: Money, locale: Locale): string {
  return formatMoneyFully(money, locale, { style: 'short' })
}

/** A calendar day ("YYYY-MM-DD", UTC) in words. Throws RangeError for what is no date. */
export function formatDate(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value)
}
