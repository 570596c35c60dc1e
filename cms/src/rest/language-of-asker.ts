import type { Locale } from '@campaign/shared/locales/locales.ts'
import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'
import { languageOf } from '../languages/pick-words.ts'

/** The language in which whoever sent this uses the admin: what they chose there, else what their browser asks for. */
export function languageOfAsker(config: SanitizedConfig, headers: Headers): Locale {
  return languageOf({ language: getRequestLanguage({ config, cookies: parseCookies(headers), headers }) })
}
