import type { Field } from 'payload'

/** A field of the config that holds a value under a name of its own. */
export type NamedField = Exclude<Field, { type: 'row' | 'collapsible' | 'tabs' | 'ui' }> & { name: string }

/** The fields that hold values, out of the rows, tabs and folds that only arrange them. */
export function nameFields(fields: readonly Field[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'ui') return []
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && typeof tab.name === 'string'
          ? [{ type: 'group', name: tab.name, label: tab.label, fields: tab.fields }]
          : nameFields(tab.fields),
      )
    if ('name' in field && typeof field.name === 'string') return [field]
    return 'fields' in field ? nameFields(field.fields) : []
  })
}
