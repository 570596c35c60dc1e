import type { Field } from 'payload'

/**
 * For the fields of a block. Within a text Payload gives labels and inputs ids that do not match, and two blocks of one
 * kind the same ones, so that a screen reader finds no name (@payloadcms/ui 3.90, `generateFieldID`). A placeholder is
 * one wherever the label is not.
 */
export function nameByPlaceholder(fields: Field[]): Field[] {
  return fields.map((field) =>
    field.type === 'text' || field.type === 'textarea' || field.type === 'number'
      ? ({ ...field, admin: { ...field.admin, placeholder: field.label } } as Field)
      : field,
  )
}
