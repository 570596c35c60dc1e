import type { TextFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'
import { sayTo } from '../languages/say-to.ts'
import { mediaFaults } from './media-words.ts'

/** A picture is described for those who do not see it, or is said to be mere decoration. */
export const mustHaveAltUnlessDecorative: TextFieldSingleValidation = (value, options) => {
  const { isDecorative } = options.data as { isDecorative?: boolean | null }
  if (!isDecorative && !value?.trim()) return sayTo(options.req, mediaFaults.altMissing)
  return validations.text(value, options)
}
