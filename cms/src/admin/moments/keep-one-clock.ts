import type { Field, SanitizedConfig } from 'payload'

const CELL = '/admin/moments/MomentCell.tsx#MomentCell'
const FIELD = '/admin/moments/MomentField.tsx#MomentField'
const OF_RECORD = '/admin/moments/MomentsOfRecord.tsx#MomentsOfRecord'

/**
 * Every moment in the newsroom is by the clock of Paris, whose days the books have and by which texts are published.
 * Payload writes its own by the clock of each machine, so that two colleagues, or two lines of one screen, did not agree.
 */
export function keepOneClock(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    tellMoments(collection.fields)
    const components = (collection.admin.components ??= {})
    const edit = (components.edit ??= {})
    edit.beforeDocumentControls = [...(edit.beforeDocumentControls ?? []), OF_RECORD]
  }
  return config
}

function tellMoments(fields: readonly Field[]): void {
  for (const field of fields) {
    if ('fields' in field) tellMoments(field.fields)
    if (field.type === 'tabs') for (const tab of field.tabs) tellMoments(tab.fields)
    if (field.type !== 'date' || field.admin?.date?.pickerAppearance === 'dayOnly') continue
    const isWritten = field.admin?.date?.pickerAppearance === 'dayAndTime'
    field.admin = {
      ...field.admin,
      // Nobody types an hour into a form of Payload's: those who plan have a form of ours.
      components: { ...field.admin?.components, Cell: CELL, ...(isWritten && { Field: FIELD }) },
    }
  }
}
