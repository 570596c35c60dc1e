import { DEFAULT_LOCALE, isLocale } from '@campaign/shared/locales/locales.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import { isIsoCurrency } from '@campaign/shared/money/iso-4217.ts'

/**
 * An amount for the eyes of staff, in the admin's language. `minor`: integer minor units; `currency`: ISO 4217.
 * A dash where either is not known: a wrong figure is worse than none. `isShort`: "50 €", as one says it, for sentences.
 */
export function showMoney(minor: unknown, currency: unknown, language: string, { isShort = false } = {}): string {
  if (typeof minor !== 'number' || !Number.isSafeInteger(minor) || !isIsoCurrency(currency)) return '—'
  const locale = isLocale(language) ? language : DEFAULT_LOCALE
  return formatMoney({ minor, currency }, locale, { style: isShort ? 'short' : 'full' })
}
