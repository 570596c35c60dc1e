import type { Block } from 'payload'
import { askOfPublished } from './ask-of-published.ts'
import { blockNames, noteWords as words } from './block-words.ts'
import { keepWhenClosed } from '../keep-words/hand-to-text.ts'

/** Stands in a line of the text as a number; what it says stands below the text. */
export const noteBlock: Block = {
  slug: 'note',
  labels: { singular: blockNames.note, plural: blockNames.notes },
  admin: { disableBlockName: true },
  fields: keepWhenClosed(
    askOfPublished([
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: 600,
        label: words.text.label,
        admin: { description: words.text.help, rows: 3 },
      },
    ]),
  ),
}
