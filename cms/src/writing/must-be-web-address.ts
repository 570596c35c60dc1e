import type { TextFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'
import { sayTo } from '../languages/say-to.ts'
import type { Words } from '../languages/words.ts'

/** Addresses on the page are links a reader may press: only the web, never `javascript:` or a file. */
export const mustBeWebAddress: TextFieldSingleValidation = (value, options) => {
  if (!value) return validations.text(value, options)
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return true
  return sayTo(options.req, addressMalformed)
}

const addressMalformed: Words = {
  fr: 'Adresse complète attendue, commençant par https:// ou http://.',
  en: 'A full address is needed, starting with https:// or http://.',
  ru: 'Нужен полный адрес, начиная с https:// или http://.',
  uk: 'Потрібна повна адреса, починаючи з https:// або http://.',
  de: 'Bitte eine vollständige Adresse, beginnend mit https:// oder http://.',
}
