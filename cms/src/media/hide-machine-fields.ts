import type { Field, SanitizedConfig } from 'payload'

/**
 * What Payload notes of each size of a picture is for machines: as columns and filters of the list they were thirty, with
 * English names, before the four that say something.
 */
export function hideMachineFields(config: SanitizedConfig): SanitizedConfig {
  const sizes = config.collections
    .find(({ slug }) => slug === 'media')
    ?.fields.find((field) => 'name' in field && field.name === 'sizes')
  if (!sizes) throw new Error('Payload keeps the sizes of pictures elsewhere')
  hide(sizes)
  return config
}

function hide(field: Field): void {
  field.admin = { ...field.admin, disableListColumn: true, disableListFilter: true } as NonNullable<typeof field.admin>
  if ('fields' in field) for (const within of field.fields) hide(within)
}
