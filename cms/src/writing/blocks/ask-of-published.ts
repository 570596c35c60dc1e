import type { Field, TextField, Validate } from 'payload'
import { validations } from 'payload/shared'

type AnyValidate = Validate<unknown, unknown, unknown, { type: string }>

/**
 * For the fields of a block: everything is asked of a text that goes public, nothing of a draft, in which a sentence may
 * be half written, and nothing of a text that is being taken down.
 */
export function askOfPublished(fields: Field[]): Field[] {
  return fields.map((field) => {
    const standard = (('validate' in field && field.validate) ||
      validations[field.type as TextField['type']]) as AnyValidate
    const validate: AnyValidate = (value, options) => {
      const { _status: status } = (options.data ?? {}) as { _status?: string }
      return status === 'published' ? standard(value, options) : true
    }
    return { ...field, validate } as Field
  })
}
