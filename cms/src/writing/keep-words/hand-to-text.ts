import type { Field } from 'payload'

/** The fields of a block that stands between paragraphs, with what hands their words to the text at once. */
export function handToText(fields: Field[]): Field[] {
  return [...fields, handing('HandToText', fields)]
}

/** Fields that are filled in beside the text (a caption, a note): their words are kept when that is closed. */
export function keepWhenClosed(fields: Field[]): Field[] {
  return [...fields, handing('KeepWhenClosed', fields)]
}

function handing(component: string, fields: readonly Field[]): Field {
  const names = fields.flatMap((field) => ('name' in field ? [field.name] : []))
  const Component = { path: `/writing/keep-words/${component}.tsx#${component}`, clientProps: { names } }
  return { name: 'keepWords', type: 'ui', admin: { components: { Field: Component } } }
}
