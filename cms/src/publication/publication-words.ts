import type { Words } from '../languages/words.ts'

/** What stands after the colon is a list, one language an item: the admin shows it as one. */
export const publicationFaults = {
  languagesUnfinished: {
    fr: 'Toutes les langues ne sont pas prêtes. Publiez-les une à une. Il manque : {languages}',
    en: 'Not all languages are ready. Publish them one by one. Missing: {languages}',
    ru: 'Готовы не все языки. Публикуйте их по одному. Не хватает: {languages}',
    uk: 'Готові не всі мови. Публікуйте їх по одній. Бракує: {languages}',
    de: 'Nicht alle Sprachen sind fertig. Veröffentlichen Sie sie einzeln. Es fehlt: {languages}',
  },
} satisfies Record<string, Words>
