import { asFirst } from '@campaign/shared/locales/as-first.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'

/** Numbers, shares, euros and days as they are written in one language. */
export type FigureStyle = {
  /** Cents, as whole euros: nobody looks for a cent in a chart. */
  euros: (cents: number) => string
  /** Minor units of `currency`, with all decimals. */
  money: (minor: number, currency: string) => string
  count: (value: number) => string
  /** 0.034 is "3,4 %"; a dash where there is nothing to divide by. */
  share: (part: number, whole: number) => string
  /** "22 novembre" from "2026-11-22". */
  day: (day: string) => string
  /** "22 nov." */
  shortDay: (day: string) => string
}

export function figureStyle(language: Locale): FigureStyle {
  const tag = language === 'en' ? 'en-GB' : language
  const euros = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  })
  const count = new Intl.NumberFormat(tag)
  const percent = new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const shortDay = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const dateOf = (text: string): Date => new Date(`${text}T00:00:00Z`)
  return {
    euros: (cents) => euros.format(Math.round(cents / 100)),
    money: (minor, currency) => formatMoney({ minor, currency }, language),
    count: (value) => count.format(value),
    share: (part, whole) => (whole === 0 ? '—' : percent.format(part / whole)),
    day: (text) => asFirst(day.format(dateOf(text)), language),
    shortDay: (text) => asFirst(shortDay.format(dateOf(text)), language),
  }
}
