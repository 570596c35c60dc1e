import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { ru } from '@payloadcms/translations/languages/ru'
import { uk } from '@payloadcms/translations/languages/uk'
import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'
import { screenWords } from '../review/screen/screen-words.ts'
import { storyWords } from '../withdrawal/screen/withdrawal-words.ts'

/**
 * The languages the admin itself speaks; each person chooses theirs in their account. Payload's words are kept, except
 * where they are not what a newsroom says ("publish all localities").
 */
export const adminLanguages = {
  supportedLanguages: { fr, en, ru, uk, de },
  fallbackLanguage: DEFAULT_LOCALE,
  translations: {
    fr: {
      review: { tab: screenWords.tab.fr },
      withdrawal: { tab: storyWords.tab.fr },
      general: {
        createNew: 'Ajouter',
        creatingNewLabel: 'Nouveau : {{label}}',
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
        publishAllLocales: 'Publier toutes les langues',
        unpublish: 'Retirer toutes les langues',
        unpublishIn: 'Retirer en {{locale}}',
        aboutToUnpublish: 'Le texte ne sera plus visible dans aucune langue. Continuer ?',
        aboutToUnpublishIn: 'Le texte ne sera plus visible en {{locale}}. Continuer ?',
        confirmUnpublish: 'Retirer du site',
        unpublishedSuccessfully: 'Le texte a été retiré du site.',
        publishChanges: 'Publier',
      },
    },
    en: {
      review: { tab: screenWords.tab.en },
      withdrawal: { tab: storyWords.tab.en },
      general: { locale: 'Language of the text', locales: 'Languages' },
      localization: { copyToLocale: 'Copy to another language' },
      version: {
        publishAllLocales: 'Publish all languages',
        unpublish: 'Take down in all languages',
        unpublishIn: 'Take down in {{locale}}',
        confirmUnpublish: 'Take down from the site',
        aboutToUnpublish: 'The text will no longer be visible in any language. Continue?',
        aboutToUnpublishIn: 'The text will no longer be visible in {{locale}}. Continue?',
      },
    },
    ru: {
      review: { tab: screenWords.tab.ru },
      withdrawal: { tab: storyWords.tab.ru },
      general: { locale: 'Язык текста', locales: 'Языки' },
      localization: { copyToLocale: 'Скопировать на другой язык' },
      version: {
        publishAllLocales: 'Опубликовать все языки',
        unpublish: 'Снять на всех языках',
        unpublishIn: 'Снять: {{locale}}',
        confirmUnpublish: 'Снять с сайта',
        aboutToUnpublish: 'Текст больше не будет виден ни на одном языке. Продолжить?',
        aboutToUnpublishIn: 'Текст больше не будет виден на языке: {{locale}}. Продолжить?',
      },
    },
    uk: {
      review: { tab: screenWords.tab.uk },
      withdrawal: { tab: storyWords.tab.uk },
      general: { locale: 'Мова тексту', locales: 'Мови' },
      localization: { copyToLocale: 'Скопіювати на іншу мову' },
      version: {
        publishAllLocales: 'Опублікувати всі мови',
        unpublish: 'Зняти всіма мовами',
        unpublishIn: 'Зняти: {{locale}}',
        confirmUnpublish: 'Зняти із сайту',
        aboutToUnpublish: 'Текст більше не буде видно жодною мовою. Продовжити?',
        aboutToUnpublishIn: 'Текст більше не буде видно мовою: {{locale}}. Продовжити?',
      },
    },
    de: {
      review: { tab: screenWords.tab.de },
      withdrawal: { tab: storyWords.tab.de },
      general: { locale: 'Sprache des Textes', locales: 'Sprachen' },
      localization: { copyToLocale: 'In eine andere Sprache kopieren' },
      version: {
        publishAllLocales: 'Alle Sprachen veröffentlichen',
        unpublish: 'In allen Sprachen zurückziehen',
        unpublishIn: 'Zurückziehen: {{locale}}',
        confirmUnpublish: 'Von der Website nehmen',
        aboutToUnpublish: 'Der Text wird in keiner Sprache mehr zu sehen sein. Fortfahren?',
        aboutToUnpublishIn: 'Der Text wird auf {{locale}} nicht mehr zu sehen sein. Fortfahren?',
      },
    },
  },
} as const
