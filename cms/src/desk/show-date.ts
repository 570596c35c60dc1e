import { asFirst } from '@campaign/shared/locales/as-first.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'

/** The association keeps its books by the clock of Paris, wherever the server or the treasurer may be. */
export const BOOKS_TIME_ZONE = 'Europe/Paris'

/** "3 novembre 2026", by the clock of Paris; a dash where there is no date. `value`: a Date, or ISO 8601 in UTC. */
export function showDay(value: unknown, language: Locale): string {
  return show(value, language, { dateStyle: 'long' })
}

/** "3 nov. 2026, 14:05", by the clock of Paris. */
export function showMoment(value: unknown, language: Locale): string {
  return show(value, language, { dateStyle: 'medium', timeStyle: 'short' })
}

/** Today in Paris, as ISO 8601 writes a day. */
export function todayInParis(now = new Date()): string {
  return DAYS_OF_PARIS.format(now)
}

const DAYS_OF_PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: BOOKS_TIME_ZONE })

/** "il y a 3 minutes": how long before `now` (UTC) it was. */
export function showAgo(value: Date, now: Date, language: Locale): string {
  const seconds = Math.max(0, Math.round((now.getTime() - value.getTime()) / 1000))
  const [size, unit] = STEPS.find(([length]) => seconds >= length) ?? [1, 'second']
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(-Math.floor(seconds / size), unit)
}

const STEPS: readonly [seconds: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
]

function show(value: unknown, language: Locale, style: Intl.DateTimeFormatOptions): string {
  const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null
  if (date === null || Number.isNaN(date.getTime())) return '—'
  // Not the American order of month and day, for the association's English.
  const tag = language === 'en' ? 'en-GB' : language
  return asFirst(new Intl.DateTimeFormat(tag, { ...style, timeZone: BOOKS_TIME_ZONE }).format(date), language)
}
