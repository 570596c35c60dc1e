import { asFirst } from '@campaign/shared/locales/as-first.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { formatMoney as formatMoneyFully } from '@campaign/shared/money/format-amount.ts'
import type { Money } from '@campaign/shared/money/money.ts'

/** Money in running text: "50 €", "12,50 €". */
export function formatMoney(money: Money, locale: Locale): string {
  return formatMoneyFully(money, locale, { style: 'short' })
}

/** A calendar day ("YYYY-MM-DD", UTC) in words. Throws RangeError for what is no date. */
export function formatDate(day: string, locale: Locale): string {
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
  const year = YEAR_IN_WORDS[locale]
  const inWords = year === undefined ? written : written.replace(/\s[гр]\.$/, `\u00A0${year}`)
  return unbroken(asFirst(inWords, locale))
}

/** In a sentence the year is a word: its abbreviation would end in a full stop before the sentence does. */
const YEAR_IN_WORDS: Partial<Record<Locale, string>> = { ru: 'года', uk: 'року' }

/** A day of the present year, without it: "20 novembre". Throws RangeError for what is no date. */
export function formatDayAndMonth(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return unbroken(asFirst(format.format(new Date(day)), locale))
}

/** No line ends between the day and its month. */
function unbroken(date: string): string {
  return date.replace(' ', '\u00A0')
}

/** "35 %". `percent`: whole. */
export function formatPercent(percent: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100)
}

/** "franc suisse". `currency`: ISO 4217. */
export function currencyName(currency: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(currency) ?? currency
}
