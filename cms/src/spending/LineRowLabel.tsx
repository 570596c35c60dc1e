'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { DEFAULT_LOCALE, isLocale } from '@campaign/shared/locales/locales.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import { SPENDING_PURPOSES } from '@campaign/shared/spending/spending.ts'
import { purposeWords } from './spending-words.ts'

/** "Logement · 1 250,40 €" on the folded row of a purpose. */
export function LineRowLabel() {
  const { data, rowNumber } = useRowLabel<{ purpose?: string | null; amount?: number | null }>()
  const { i18n } = useTranslation()
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE
  const purpose = SPENDING_PURPOSES.find((known) => known === data.purpose)
  const { amount } = data
  const said = [
    ...(purpose ? [purposeWords[purpose][locale]] : []),
    ...(typeof amount === 'number' && Number.isSafeInteger(amount)
      ? [formatMoney({ minor: amount, currency: 'EUR' }, locale)]
      : []),
  ]
  return <span>{said.length > 0 ? said.join(' · ') : (rowNumber ?? 0) + 1}</span>
}
