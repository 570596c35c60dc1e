import type { Locale } from '@campaign/shared/locales/locales.ts'

/** The `lang` a text needs on a page of `pageLocale`: its own when that is another one, else none. */
export function otherLang(textLocale: Locale, pageLocale: Locale): Locale | undefined {
  return textLocale === pageLocale ? undefined : textLocale
}
