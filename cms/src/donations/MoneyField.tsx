import { FieldLabel } from '@payloadcms/ui'
import type { NumberFieldServerProps } from 'payload'
import { currencyBeside } from './currency-beside.ts'
import { showMoney } from './show-money.ts'

/** An amount on a donation's own page: words to read, not a box to type in. */
export function MoneyField({ clientField, data, field, i18n, path }: NumberFieldServerProps) {
  const row: Record<string, unknown> = data
  return (
    <div className="field-type" style={{ flex: '1 1 0' }}>
      <FieldLabel label={clientField.label} path={path} />
      <div>{showMoney(row[field.name], currencyBeside(field, row), i18n.language)}</div>
    </div>
  )
}
