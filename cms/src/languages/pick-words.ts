import { DEFAULT_LOCALE, isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Words } from './words.ts'

/** The language of the newsroom that a person's admin speaks. */
export function languageOf(i18n: { language: string }): Locale {
  return isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE
}

/** A list of things to say, in one language: what a part of the admin that runs in the browser is given. */
export function pickWords<Key extends string>(all: Record<Key, Words>, language: Locale): Record<Key, string> {
  const entries = Object.entries<Words>(all).map(([key, words]) => [key, words[language]])
  return Object.fromEntries(entries) as Record<Key, string>
}

/**
 * `text` with each `{name}` replaced by its value; what has no value is left out, with the space before it. A value that
 * ends with a full stop ("23 ноября 2026 г.") ends the sentence with it.
 */
export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/ ?\{(\w+)\}(\.?)/g, (found, name: string, stop: string) => {
    const value = String(values[name] ?? '')
    if (value === '') return stop
    return `${found.startsWith(' ') ? ' ' : ''}${value}${value.endsWith('.') ? '' : stop}`
  })
}
