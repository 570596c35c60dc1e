import type { Field } from 'payload'
import { accessToField } from '../people/access-to.ts'
import { storyConsentWords } from './story-consent-words.ts'

/** On a story: under which consent it is told, and how that stands. Chosen by its code; read by the newsroom alone. */
export const storyConsent: Field[] = [
  {
    name: 'consent',
    type: 'relationship',
    relationTo: 'consents',
    index: true,
    access: accessToField('stories', 'consent'),
    label: storyConsentWords.label,
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false, description: storyConsentWords.help },
  },
  {
    name: 'consentStanding',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/consent/desk/StoryConsent.tsx#StoryConsent' },
    },
  },
]
