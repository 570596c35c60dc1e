import type { Block } from 'payload'
import { askOfPublished } from './ask-of-published.ts'
import { blockNames, quoteWords as words } from './block-words.ts'
import { handToText } from '../keep-words/hand-to-text.ts'

/** What somebody said, and who, as far as that can be told. A quote without a speaker needs no block. */
export const quoteBlock: Block = {
  slug: 'attributedQuote',
  labels: { singular: blockNames.quote, plural: blockNames.quotes },
  admin: { disableBlockName: true },
  fields: handToText(
    askOfPublished([
      {
        name: 'text',
        type: 'textarea',
        required: true,
        maxLength: 800,
        label: words.text.label,
        admin: { description: words.text.help, rows: 3 },
      },
      {
        name: 'attribution',
        type: 'text',
        maxLength: 100,
        label: words.attribution.label,
        admin: { description: words.attribution.help },
      },
    ]),
  ),
}
