import type { FieldError } from '@campaign/shared/donations/checkout.ts'
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
export function errorTarget({ field, code }: FieldError, hasPresets: boolean): string | null {
  if (field !== 'amount') return null
  if (code === 'amount_ambiguous') return 'reading-0'
  return code === 'amount_missing' && hasPresets ? 'preset-0' : 'amount'
}

function usualLimit({ code }: FieldError): Money {
  const currency = OFFERED_CURRENCIES[0]
  const { minimum, maximum } = rulesOf(currency)
  return { minor: code === 'amount_too_large' ? maximum : minimum, currency }
}
