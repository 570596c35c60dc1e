import type { Locale } from './locales.ts'

/** In French the first of a month is "1er", which Intl does not know. `date`: begins with its day. */
export function asFirst(date: string, locale: Locale): string {
  return locale === 'fr' ? date.replace(/^1(?=\s)/, '1er') : date
}
