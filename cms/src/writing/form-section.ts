import type { UIField } from 'payload'
import type { FieldWords, Words } from '../languages/words.ts'

/**
 * A heading between the fields of a form, in the words of the newsroom. It holds nothing: fields that were put within a
 * group would have to be looked for there by everything that reads the config.
 */
export function formSection(
  name: string,
  { label, help }: FieldWords & { help: Words },
  position?: 'sidebar',
): UIField {
  return {
    name: `section_${name}`,
    type: 'ui',
    label,
    admin: {
      ...(position && { position }),
      disableBulkEdit: true,
      disableListColumn: true,
      components: {
        Field: { path: '/writing/FormSection.tsx#FormSection', serverProps: { words: { label, help } } },
      },
    },
  }
}
