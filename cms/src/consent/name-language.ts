import { LOCALES } from '@campaign/shared/locales/locales.ts'
import type { Words } from '../languages/words.ts'

/** A language (ISO 639) by its name in each of the admin's; Node knows them. */
export function nameLanguage(code: string): Words {
  const names = LOCALES.map((locale) => {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
    return [locale, name] as const
  })
  return Object.fromEntries(names) as Words
}
