import { DEFAULT_LOCALE, LOCALES, LOCALE_NAMES } from '@campaign/shared/locales/locales.ts'
import type { LocalizationConfig } from 'payload'

/**
 * No fallback: with it, saving a draft may copy the French into an empty Ukrainian field, and the admin shows text
 * that does not exist. The site chooses and marks a fallback itself.
 */
export const localization: LocalizationConfig = {
  locales: LOCALES.map((code) => ({ code, label: LOCALE_NAMES[code] })),
  defaultLocale: DEFAULT_LOCALE,
  fallback: false,
  // The button publishes the language that is open. Its default would publish all five.
  defaultLocalePublishOption: 'active',
}
