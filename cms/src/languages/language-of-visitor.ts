import type { Locale } from '@campaign/shared/locales/locales.ts'
import { headers } from 'next/headers'
import { getPayload, getRequestLanguage, parseCookies } from 'payload'
import config from '../payload.config.ts'
import { languageOf } from './pick-words.ts'

/** The admin's language of whoever asks for the page that is being made, signed in or not. */
export async function languageOfVisitor(): Promise<Locale> {
  const asked = await headers()
  const { config: settled } = await getPayload({ config })
  return languageOf({
    language: getRequestLanguage({ config: settled, cookies: parseCookies(asked), headers: asked }),
  })
}
