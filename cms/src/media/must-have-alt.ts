import type { TextFieldSingleValidation } from 'payload'
import { validations } from 'payload/shared'
import { sayTo } from '../languages/say-to.ts'
import { mediaFaults } from './media-words.ts'

/**
 * A picture is described for those who do not see it, or is said to be mere decoration: in the language somebody writes
 * in, when they write. In every other language the review gate asks for it (`face-state.ts`).
 */
export const mustHaveAltUnlessDecorative: TextFieldSingleValidation = (value, options) => {
  const { isDecorative } = options.data as { isDecorative?: boolean | null }
  // The machine that covers a face in it has nothing to say about its words.
  const isWritten = options.req.context?.['asSystem'] === undefined
  if (isWritten && !isDecorative && !value?.trim()) return sayTo(options.req, mediaFaults.altMissing)
  return validations.text(value, options)
}
