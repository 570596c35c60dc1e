import type { ShownField } from './shown-field.ts'

type PictureWords = { picture: string; alternativeText: string; fileName: string }

/** Where something stands, in labels from the outside in: "Faits, Fait 2, Source". `path`: as the finder names it. */
export function namePlace(fields: readonly ShownField[], path: string, words: PictureWords): string[] {
  const [, picture, part] = /^pictures\.(\d+)\.?(.*)$/.exec(path) ?? []
  if (picture !== undefined) {
    const named = part === 'alt' ? [words.alternativeText] : part === 'filename' ? [words.fileName] : []
    return [`${words.picture} ${Number(picture) + 1}`, ...named]
  }
  const trail = follow(fields, path)
  return trail.length === 0 ? [path] : trail
}

function follow(fields: readonly ShownField[], path: string): string[] {
  const field = fields.find((field) => leadsTo(field.path, path))
  if (field === undefined) return []
  if (field.value?.kind === 'parts') return [field.label, ...follow(field.value.fields, path)]
  if (field.value?.kind !== 'rows') return [field.label]
  const row = field.value.rows.find((row) => leadsTo(row.path, path))
  return row === undefined ? [field.label] : [field.label, row.title, ...follow(row.fields, path)]
}

function leadsTo(outer: string, path: string): boolean {
  return path === outer || path.startsWith(`${outer}.`)
}
