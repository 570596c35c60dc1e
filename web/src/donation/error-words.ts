import type { FieldError, Frequency } from '@campaign/shared/donations/checkout.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { OFFERED_CURRENCIES, rulesOf } from '@campaign/shared/money/currencies.ts'
import type { Money } from '@campaign/shared/money/money.ts'
import { formatMoney } from '../messages/format.ts'
import type { Translator } from '../messages/messages.ts'

/** What is wrong and how to mend it. The summary and the field say the very same words. */
export function errorWords(error: FieldError, t: Translator, locale: Locale): string {
  return t(`errors.${error.code}`, { limit: formatMoney(error.limit ?? usualLimit(error), locale) })
}

/** The id of what has to be mended; null when nothing on the page can be. */
export function errorTarget({ field, code }: FieldError, { frequency, hasPresets }: ErrorPlace): string | null {
  switch (field) {
    case 'currency':
      return 'currency'
    case 'frequency':
      return 'frequency-once'
    case 'taxCountry':
      return 'tax-country'
    case 'consent':
      return 'consent'
    case 'amount':
      if (code === 'amount_ambiguous') return 'reading-0'
      return code === 'amount_missing' && hasPresets ? presetId(frequency, 0) : 'amount'
    default:
      return null
  }
}

/** What the form shows where an amount is chosen. */
export type ErrorPlace = { frequency: Frequency; hasPresets: boolean }

export function presetId(frequency: Frequency, index: number): string {
  return frequency === 'once' ? `preset-${index}` : `preset-monthly-${index}`
}

function usualLimit({ code }: FieldError): Money {
  const currency = OFFERED_CURRENCIES[0]
  const { minimum, maximum } = rulesOf(currency)
  return { minor: code === 'amount_too_large' ? maximum : minimum, currency }
}
