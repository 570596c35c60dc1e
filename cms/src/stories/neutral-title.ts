import type { Field } from 'payload'
import { storyWords as words } from './story-words.ts'

/** What a story is called wherever a reader's device, or somebody else's machine, keeps what it is called. */
export const neutralTitleFields: Field[] = [
  {
    // One for all languages: a language without words of its own must not show what another hides.
    name: 'hasNeutralTitle',
    type: 'checkbox',
    // Not marked is nothing at all: what was approved before there was a mark is still exactly what was approved.
    hooks: { beforeChange: [({ value }) => (value === true ? true : null)] },
    label: words.hasNeutralTitle.label,
    admin: { position: 'sidebar', description: words.hasNeutralTitle.help },
  },
  {
    name: 'neutralTitle',
    type: 'text',
    localized: true,
    maxLength: 80,
    label: words.neutralTitle.label,
    admin: {
      position: 'sidebar',
      description: words.neutralTitle.help,
      condition: (story: { hasNeutralTitle?: boolean | null }) => story.hasNeutralTitle === true,
    },
  },
]
