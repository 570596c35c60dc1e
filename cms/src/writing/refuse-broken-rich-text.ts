import { ValidationError, type FieldHook } from 'payload'
import { sayTo } from '../languages/say-to.ts'
import { findRichTextFault } from './find-rich-text-fault.ts'
import { richTextFaultWords } from './rich-text-words.ts'

/** On every rich text field. A hook and not a validation, because Payload validates nothing while a draft is saved. */
export const refuseBrokenRichText: FieldHook = ({ collection, global, path, req, value }) => {
  if (value === undefined || value === null) return value
  const fault = findRichTextFault(value)
  if (!fault) return value
  throw new ValidationError(
    {
      collection: collection?.slug,
      global: global?.slug,
      errors: [{ path: path.join('.'), message: sayTo(req, richTextFaultWords[fault]) }],
    },
    req.t,
  )
}
