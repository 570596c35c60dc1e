import type { Words } from '../../languages/words.ts'

/** What heads a record that has no name. `{what}`: the name of its kind. */
export const headingWords = {
  untitled: { fr: 'Sans titre', en: 'Untitled', ru: 'Без названия', uk: 'Без назви', de: 'Ohne Titel' },
  ofDay: {
    fr: '{what} du {day}',
    en: '{what} of {day}',
    ru: '{what}, {day}',
    uk: '{what}, {day}',
    de: '{what} vom {day}',
  },
  ofAmount: {
    fr: '{what} de {amount} du {day}',
    en: '{what} of {amount}, {day}',
    ru: '{what}: {amount}, {day}',
    uk: '{what}: {amount}, {day}',
    de: '{what} über {amount} vom {day}',
  },
} satisfies Record<string, Words>
