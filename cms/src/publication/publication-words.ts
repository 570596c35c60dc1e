import type { Words } from '../languages/words.ts'

/** `{languages}` stands for the languages and what each lacks. */
export const publicationFaults = {
  languagesUnfinished: {
    fr: 'Toutes les langues ne peuvent pas être publiées ensemble. Il manque : {languages}. Publiez séparément chaque langue qui est prête.',
    en: 'Not all languages can be published together. Missing: {languages}. Publish each language that is ready on its own.',
    ru: 'Опубликовать все языки сразу нельзя. Не хватает: {languages}. Публикуйте каждый готовый язык отдельно.',
    uk: 'Опублікувати всі мови одразу не можна. Бракує: {languages}. Публікуйте кожну готову мову окремо.',
    de: 'Nicht alle Sprachen können zusammen veröffentlicht werden. Es fehlt: {languages}. Veröffentlichen Sie jede fertige Sprache einzeln.',
  },
} satisfies Record<string, Words>
