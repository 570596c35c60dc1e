import type { Field, TextField, Validate } from 'payload'
import { validations } from 'payload/shared'

type AnyValidate = Validate<unknown, unknown, unknown, { type: string }>

/**
 * Makes `required` mean "required to be public". Payload asks for required fields also when a text is being taken
 * down (payload#15651): a text whose draft lost its title could then not be withdrawn, which must always be possible.
 * So nothing is required of what is saved as a draft, and everything is of what is saved as published.
 */
export function requiredToPublish(fields: Field[]): Field[] {
  return fields.map((field) => {
    if ('fields' in field) return { ...field, fields: requiredToPublish(field.fields) }
    if (!('required' in field) || !field.required) return field
    const validate = askOnlyOfPublished(field)
    return { ...field, validate } as Field
  })
}

function askOnlyOfPublished(field: Field): AnyValidate {
  const standard = (('validate' in field && field.validate) ||
    validations[field.type as TextField['type']]) as AnyValidate
  return (value, options) => {
    const { _status: status } = options.data as { _status?: string }
    return standard(value, status === 'published' ? options : { ...options, required: false })
  }
}
