import type { Field } from 'payload'
import { accessToField } from '../../people/access-to.ts'
import { unusedWords as words } from './unused-words.ts'

/** Neither a field of the form, nor a column or a filter of the list. */
const OUT_OF_SIGHT = { hidden: true, disableListColumn: true, disableListFilter: true }

/** Since when no text shows a picture, and until when it is kept all the same; the machine's, like its faces. */
export const unusedFields: Field[] = [
  {
    name: 'endsOn',
    type: 'date',
    index: true,
    access: accessToField('media', 'endsOn'),
    label: words.endsOn.label,
    admin: {
      readOnly: true,
      description: words.endsOn.help,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
      components: {
        Field: '/media/unused/EndsOnField.tsx#EndsOnField',
        Cell: '/media/unused/EndsOnCell.tsx#EndsOnCell',
      },
    },
  },
  { name: 'unusedSince', type: 'date', access: accessToField('media', 'unusedSince'), admin: OUT_OF_SIGHT },
  { name: 'keptAt', type: 'date', access: accessToField('media', 'keptAt'), admin: OUT_OF_SIGHT },
  // An id: the account may be deleted, and what it kept stays.
  { name: 'keptBy', type: 'text', access: accessToField('media', 'keptBy'), admin: OUT_OF_SIGHT },
]
