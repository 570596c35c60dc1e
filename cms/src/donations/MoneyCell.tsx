import type { DefaultServerCellComponentProps } from 'payload'
import { currencyBeside } from './currency-beside.ts'
import { showMoney } from './show-money.ts'

/** An amount in the list, as money. */
export function MoneyCell({ cellData, field, i18n, rowData }: DefaultServerCellComponentProps) {
  return <span>{showMoney(cellData, currencyBeside(field, rowData), i18n.language)}</span>
}
