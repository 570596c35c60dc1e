import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { ru } from '@payloadcms/translations/languages/ru'
import { uk } from '@payloadcms/translations/languages/uk'
import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import { dialogueWords } from '../admin/dialogue-words.ts'
import { formWords } from '../admin/form-words.ts'
import { formalGerman } from '../admin/formal-german.ts'
import { frameWords } from '../admin/frame-words.ts'
import { lockWords } from '../drafts/lock-words.ts'
import { versionWords } from '../drafts/version-words.ts'
import { screenWords } from '../review/screen/screen-words.ts'
import { trailWords } from '../trail/screen/trail-words.ts'
import { translateWords } from '../translation/side-by-side/translate-words.ts'
import { storyWords } from '../withdrawal/screen/withdrawal-words.ts'

/**
 * The languages the admin itself speaks; each person chooses theirs in their account. Payload's words are kept, except
 * where they are not what a newsroom says ("publish all localities").
 */
export const adminLanguages = {
  supportedLanguages: { fr, en, ru, uk, de },
  fallbackLanguage: DEFAULT_LOCALE,
  translations: {
    fr: joinSections(dialogueWords.fr, formWords.fr, {
      review: { tab: screenWords.tab.fr },
      withdrawal: { tab: storyWords.tab.fr },
      translation: { tab: translateWords.tab.fr },
      trail: { tab: trailWords.tab.fr },
      general: {
        ...lockWords.fr,
        ...frameWords.fr,
        createNew: 'Ajouter',
        creatingNewLabel: 'Nouveau\u202F: {{label}}',
        locale: 'Langue du texte',
        locales: 'Langues',
      },
      localization: {
        cannotCopySameLocale: 'Choisissez deux langues différentes',
        copyFrom: 'Copier depuis',
        copyTo: 'Copier vers',
        copyToLocale: 'Copier vers une autre langue',
        selectLocaleToCopy: 'Choisissez la langue à copier',
      },
      version: {
        ...versionWords.fr,
        publishAllLocales: 'Publier toutes les langues',
        unpublish: 'Retirer toutes les langues',
        unpublishIn: 'Retirer en {{locale}}',
        aboutToUnpublish: 'Le texte ne sera plus visible dans aucune langue. Continuer ?',
        aboutToUnpublishIn: 'Le texte ne sera plus visible en {{locale}}. Continuer ?',
        confirmUnpublish: 'Retirer du site',
        unpublishedSuccessfully: 'Le texte a été retiré du site.',
        publishChanges: 'Publier',
      },
    }),
    en: joinSections(dialogueWords.en, formWords.en, {
      review: { tab: screenWords.tab.en },
      withdrawal: { tab: storyWords.tab.en },
      translation: { tab: translateWords.tab.en },
      trail: { tab: trailWords.tab.en },
      general: {
        ...lockWords.en,
        ...frameWords.en,
        locale: 'Language of the text',
        locales: 'Languages',
      },
      localization: {
        cannotCopySameLocale: 'Choose two different languages',
        copyFrom: 'From which language',
        copyTo: 'Into which language',
        copyToLocale: 'Copy to another language',
        selectLocaleToCopy: 'Choose the languages',
      },
      version: {
        ...versionWords.en,
        publishAllLocales: 'Publish all languages',
        unpublish: 'Take down in all languages',
        unpublishIn: 'Take down in {{locale}}',
        confirmUnpublish: 'Take down from the site',
        aboutToUnpublish: 'The text will no longer be visible in any language. Continue?',
        aboutToUnpublishIn: 'The text will no longer be visible in {{locale}}. Continue?',
      },
    }),
    ru: joinSections(dialogueWords.ru, formWords.ru, {
      review: { tab: screenWords.tab.ru },
      withdrawal: { tab: storyWords.tab.ru },
      translation: { tab: translateWords.tab.ru },
      trail: { tab: trailWords.tab.ru },
      general: { ...lockWords.ru, ...frameWords.ru, locale: 'Язык текста', locales: 'Языки' },
      localization: {
        cannotCopySameLocale: 'Выберите два разных языка',
        copyFrom: 'С какого языка',
        copyTo: 'На какой язык',
        copyToLocale: 'Скопировать на другой язык',
        selectLocaleToCopy: 'Выберите языки',
      },
      version: {
        ...versionWords.ru,
        publishAllLocales: 'Опубликовать все языки',
        unpublish: 'Снять на всех языках',
        unpublishIn: 'Снять: {{locale}}',
        confirmUnpublish: 'Снять с сайта',
        aboutToUnpublish: 'Текст больше не будет виден ни на одном языке. Продолжить?',
        aboutToUnpublishIn: 'Текст больше не будет виден на языке: {{locale}}. Продолжить?',
      },
    }),
    uk: joinSections(dialogueWords.uk, formWords.uk, {
      review: { tab: screenWords.tab.uk },
      withdrawal: { tab: storyWords.tab.uk },
      translation: { tab: translateWords.tab.uk },
      trail: { tab: trailWords.tab.uk },
      general: { ...lockWords.uk, ...frameWords.uk, locale: 'Мова тексту', locales: 'Мови' },
      localization: {
        cannotCopySameLocale: 'Виберіть дві різні мови',
        copyFrom: 'З якої мови',
        copyTo: 'На яку мову',
        copyToLocale: 'Скопіювати на іншу мову',
        selectLocaleToCopy: 'Виберіть мови',
      },
      version: {
        ...versionWords.uk,
        publishAllLocales: 'Опублікувати всі мови',
        unpublish: 'Зняти всіма мовами',
        unpublishIn: 'Зняти: {{locale}}',
        confirmUnpublish: 'Зняти із сайту',
        aboutToUnpublish: 'Текст більше не буде видно жодною мовою. Продовжити?',
        aboutToUnpublishIn: 'Текст більше не буде видно мовою: {{locale}}. Продовжити?',
      },
    }),
    de: joinSections(formalGerman, dialogueWords.de, formWords.de, {
      review: { tab: screenWords.tab.de },
      withdrawal: { tab: storyWords.tab.de },
      translation: { tab: translateWords.tab.de },
      trail: { tab: trailWords.tab.de },
      general: {
        ...lockWords.de,
        ...frameWords.de,
        locale: 'Sprache des Textes',
        locales: 'Sprachen',
      },
      localization: {
        cannotCopySameLocale: 'Wählen Sie zwei verschiedene Sprachen',
        copyFrom: 'Aus welcher Sprache',
        copyTo: 'In welche Sprache',
        copyToLocale: 'In eine andere Sprache kopieren',
        selectLocaleToCopy: 'Wählen Sie die Sprachen',
      },
      version: {
        ...versionWords.de,
        publishAllLocales: 'Alle Sprachen veröffentlichen',
        unpublish: 'In allen Sprachen zurückziehen',
        unpublishIn: 'Zurückziehen: {{locale}}',
        confirmUnpublish: 'Von der Website nehmen',
        aboutToUnpublish: 'Der Text wird in keiner Sprache mehr zu sehen sein. Fortfahren?',
        aboutToUnpublishIn: 'Der Text wird auf {{locale}} nicht mehr zu sehen sein. Fortfahren?',
      },
    }),
  },
} as const

type Sections = Record<string, Record<string, string>>

/** One after the other: a word of a later one takes the place of an earlier one's. */
function joinSections(...all: readonly Sections[]): Sections {
  const joined: Sections = {}
  for (const sections of all)
    for (const [name, words] of Object.entries(sections)) joined[name] = { ...joined[name], ...words }
  return joined
}
