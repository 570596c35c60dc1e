import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Words } from '../languages/words.ts'

/** A language (ISO 639) by its name in each of the admin's; Node knows them. */
export function nameLanguage(code: string): Words {
  const names = LOCALES.map((locale) => {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
    return [locale, name] as const
  })
  return Object.fromEntries(names) as Words
}

/** Several of them, as a sentence of its own: "Français et russe." */
export function nameLanguages(codes: readonly string[], language: Locale): string {
  const names = codes.map((code) => nameLanguage(code)[language])
  const [first = '', ...rest] = new Intl.ListFormat(language).format(names)
  return `${first.toLocaleUpperCase(language)}${rest.join('')}.`
}
