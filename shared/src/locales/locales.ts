/**
 * The languages of the site and of the newsroom, as BCP 47 tags, in the order in which a reader sees them.
 * This list decides: adding a language is one entry here, one message file in `web/src/messages` and one migration
 * (the database keeps the list as an enum).
 */
export const LOCALES = ['fr', 'en', 'ru', 'uk', 'de'] as const

export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'fr'

/** Each language by its own name: a reader looks for a word they can read. */
export const LOCALE_NAMES: Record<Locale, string> = {
  fr: 'Français',
  en: 'English',
  ru: 'Русский',
  uk: 'Українська',
  de: 'Deutsch',
}

/**
 * Where a text is taken from when it is missing in the reader's language.
 * English comes before French for readers of uk, ru and de because more of them read it; Russian is never put
 * before a Ukrainian reader unasked.
 */
const FALLBACKS: Record<Locale, readonly Locale[]> = {
  fr: ['en', 'ru', 'de', 'uk'],
  en: ['fr', 'ru', 'de', 'uk'],
  ru: ['en', 'fr', 'uk', 'de'],
  uk: ['en', 'fr', 'de', 'ru'],
  de: ['en', 'fr', 'ru', 'uk'],
}

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value)
}

/** The wanted language first, then the others in the order in which they may stand in for it. */
export function localesInOrderOfPreference(wanted: Locale): readonly Locale[] {
  return [wanted, ...FALLBACKS[wanted]]
}

/** The first of the languages at hand that serves a reader of `wanted`; undefined when none is at hand. */
export function bestLocale(wanted: Locale, atHand: Iterable<Locale>): Locale | undefined {
  const available = new Set(atHand)
  return localesInOrderOfPreference(wanted).find((locale) => available.has(locale))
}
