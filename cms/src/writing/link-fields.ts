import type { Field, FieldAffectingData, TextFieldSingleValidation } from 'payload'
import { sayTo } from '../languages/say-to.ts'
import { linkWords as words } from './blocks/block-words.ts'
import { leadsOut } from './leads-out.ts'
import { richTextFaultWords } from './rich-text-words.ts'

/** The fields of a link, out of those the editor has of itself. Whether a new window opens is the reader's choice. */
export function linkFields(defaults: readonly FieldAffectingData[]): Field[] {
  return defaults.flatMap((field): Field[] => {
    if (field.name === 'newTab') return []
    // What the editor does of itself to an address is left off: it would encode one that is malformed out of recognition.
    if (field.name === 'url' && field.type === 'text')
      return [
        {
          ...field,
          hooks: {},
          validate: mustLeadOut,
          label: words.url.label,
          admin: { ...field.admin, description: words.url.help },
        } as Field,
      ]
    if (field.name === 'doc' && field.type === 'relationship')
      return [
        {
          ...field,
          label: words.doc.label,
          admin: { ...field.admin, allowCreate: false, description: words.doc.help },
        } as Field,
      ]
    return [field as Field]
  })
}

const mustLeadOut: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { linkType } = siblingData as { linkType?: string }
  if (linkType === 'internal' || leadsOut(value)) return true
  return sayTo(req, richTextFaultWords.forbidden_link)
}
