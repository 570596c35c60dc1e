import { FieldLabel } from '@payloadcms/ui'
import type { DateFieldServerProps } from 'payload'
import { showMoment } from '../../desk/show-date.ts'
import { languageOf } from '../../languages/pick-words.ts'

/** A moment on the page of a record that nobody edits, by the clock of Paris: words to read, not a box to type in. */
export function MomentField({ clientField, data, field, i18n, path }: DateFieldServerProps) {
  const row: Record<string, unknown> = data
  return (
    <div className="field-type" style={{ flex: '1 1 0' }}>
      <FieldLabel label={clientField.label} path={path} />
      <div>{showMoment(row[field.name], languageOf(i18n))}</div>
    </div>
  )
}
