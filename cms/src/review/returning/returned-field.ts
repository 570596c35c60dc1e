import type { UIField } from 'payload'

/** On every text, before its first field: what a reviewer wrote who sent it back. Holds no value. */
export const returnedField: UIField = {
  name: 'returned',
  type: 'ui',
  admin: {
    components: { Field: '/review/returning/ReturnedInEditor.tsx#ReturnedInEditor' },
    disableListColumn: true,
  },
}
