import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { ru } from '@payloadcms/translations/languages/ru'
import { uk } from '@payloadcms/translations/languages/uk'
import { DEFAULT_LOCALE } from '@campaign/shared/locales/locales.ts'

/** The languages the admin itself speaks; each person chooses theirs in their account. */
export const adminLanguages = {
  supportedLanguages: { fr, en, ru, uk, de },
  fallbackLanguage: DEFAULT_LOCALE,
} as const
