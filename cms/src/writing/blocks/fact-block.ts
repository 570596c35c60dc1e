import { SEASONS } from '@campaign/shared/stories/regions.ts'
import type { Block } from 'payload'
import { seasonWords } from '../../stories/story-words.ts'
import { mustBeWebAddress } from '../must-be-web-address.ts'
import { askOfPublished } from './ask-of-published.ts'
import { blockNames, factWords as words } from './block-words.ts'
import { handToText } from '../keep-words/hand-to-text.ts'

/** A figure or a sentence that somebody else vouches for, and as of when: coarsely, as everything in a story. */
export const factBlock: Block = {
  slug: 'sourcedFact',
  labels: { singular: blockNames.fact, plural: blockNames.facts },
  admin: { disableBlockName: true },
  fields: handToText(
    askOfPublished([
      {
        name: 'figure',
        type: 'text',
        maxLength: 40,
        label: words.figure.label,
        admin: { description: words.figure.help },
      },
      {
        name: 'statement',
        type: 'textarea',
        required: true,
        maxLength: 400,
        label: words.statement.label,
        admin: { description: words.statement.help, rows: 2 },
      },
      {
        name: 'source',
        type: 'text',
        required: true,
        maxLength: 200,
        label: words.source.label,
        admin: { description: words.source.help },
      },
      {
        name: 'sourceUrl',
        type: 'text',
        maxLength: 500,
        validate: mustBeWebAddress,
        label: words.sourceUrl.label,
        admin: { description: words.sourceUrl.help },
      },
      {
        name: 'asOfSeason',
        type: 'select',
        options: SEASONS.map((value) => ({ value, label: seasonWords[value] })),
        label: words.asOfSeason.label,
        admin: { description: words.asOfSeason.help },
      },
      {
        name: 'asOfYear',
        type: 'number',
        required: true,
        min: 1990,
        max: 2100,
        label: words.asOfYear.label,
        admin: { description: words.asOfYear.help, step: 1 },
      },
    ]),
  ),
}
