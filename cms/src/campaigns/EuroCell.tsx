import { DEFAULT_LOCALE, isLocale } from '@campaign/shared/locales/locales.ts'
import { formatMoney } from '@campaign/shared/money/format-amount.ts'
import type { DefaultServerCellComponentProps } from 'payload'

/** A stored number of cents, shown in euros in a list. */
export function EuroCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'number' || !Number.isSafeInteger(cellData)) return null
  return formatMoney({ minor: cellData, currency: 'EUR' }, isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE)
}
