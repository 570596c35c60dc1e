import type { Block } from 'payload'
import { askOfPublished } from './ask-of-published.ts'
import { blockNames, spendingBlockWords as words } from './block-words.ts'
import { handToText } from '../keep-words/hand-to-text.ts'

/** How money was used, as the public records say (`spending/`): the site draws it, no figure stands in the text. */
export const spendingBlock: Block = {
  slug: 'useOfDonations',
  labels: { singular: blockNames.spending, plural: blockNames.spending },
  admin: { disableBlockName: true },
  fields: handToText(
    askOfPublished([
      {
        name: 'year',
        type: 'number',
        min: 2000,
        max: 2100,
        label: words.year.label,
        admin: { description: words.year.help, step: 1 },
      },
    ]),
  ),
}
