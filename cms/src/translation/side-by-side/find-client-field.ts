import type { ClientField } from 'payload'

/** The field of a form that stands at `path` ("title", "facts.0.source"); null where the form has none there. */
export function findClientField(fields: readonly ClientField[], path: string): ClientField | null {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const found = namedFields(fields).find((field) => field.name === name)
  if (found === undefined) return null
  if (rest.length === 0) return found
  return 'fields' in found ? findClientField(found.fields, rest.join('.')) : null
}

type NamedClientField = ClientField & { name: string }

/** Out of the rows, tabs and folds that only arrange them. */
function namedFields(fields: readonly ClientField[]): NamedClientField[] {
  return fields.flatMap((field): NamedClientField[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && typeof tab.name === 'string'
          ? [{ ...tab, type: 'group', name: tab.name } as unknown as NamedClientField]
          : namedFields(tab.fields),
      )
    if ('name' in field && typeof field.name === 'string') return [field]
    return 'fields' in field ? namedFields(field.fields) : []
  })
}
