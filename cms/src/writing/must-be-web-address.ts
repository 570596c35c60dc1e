import type { TextFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'
import { sayTo } from '../languages/say-to.ts'
import { addressMalformed } from './rich-text-words.ts'

/** Addresses on the page are links a reader may press: only the web, never `javascript:` or a file. */
export const mustBeWebAddress: TextFieldSingleValidation = (value, options) => {
  if (!value) return validations.text(value, options)
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return true
  return sayTo(options.req, addressMalformed)
}
