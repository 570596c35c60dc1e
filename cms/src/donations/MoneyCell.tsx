import type { DefaultServerCellComponentProps } from 'payload'
import { currencyBeside } from './currency-beside.ts'
import { showMoney } from './show-money.ts'

/** An amount in the list, as money; of those that are nought as a rule, only the others. */
export function MoneyCell({ cellData, field, i18n, rowData }: DefaultServerCellComponentProps) {
  if (cellData === 0 && field.custom?.['isQuietAtNought'] === true) return null
  return <span>{showMoney(cellData, currencyBeside(field, rowData), i18n.language)}</span>
}
