import { DEFAULT_LOCALE, isLocale } from '@campaign/shared/locales/locales.ts'
import type { PayloadRequest } from 'payload'
import type { Words } from './words.ts'

/** `words` in the language in which this person uses the admin (not the language of the text they are writing). */
export function sayTo(req: Pick<PayloadRequest, 'i18n'>, words: Words): string {
  const language = req.i18n?.language
  return words[isLocale(language) ? language : DEFAULT_LOCALE]
}
