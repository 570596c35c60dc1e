'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { DEFAULT_LOCALE, isLocale } from '@campaign/shared/locales/locales.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'

/** "50 €" on the folded row of a suggested amount. */
export function PresetRowLabel() {
  const { data, rowNumber } = useRowLabel<{ amount?: number | null }>()
  const { i18n } = useTranslation()
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE
  const { amount } = data
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) return <span>{(rowNumber ?? 0) + 1}</span>
  return <span>{formatMoney({ minor: amount, currency: 'EUR' }, locale, { style: 'short' })}</span>
}
