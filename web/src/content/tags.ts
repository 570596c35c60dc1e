/**
 * Names of what a page was made from: ids of documents (a story, a picture …), "settings", "progress", "pictures", and of the table of
 * contents its parts "stories", "spending" and "frame" or one address, "/stories/{slug}".
 */
export type Tags = ReadonlySet<string>

/** What is not true any more, by the same names. */
export type Changed = Tags | 'everything'

/** Of a page that was made from something nobody can name: the next change of anything takes it. */
export const ANYTHING = '*'

export function isTouched(tags: Tags, changed: Changed): boolean {
  if (changed === 'everything') return true
  if (changed.size === 0) return false
  if (tags.has(ANYTHING)) return true
  const [fewer, more] = changed.size < tags.size ? [changed, tags] : [tags, changed]
  for (const tag of fewer) if (more.has(tag)) return true
  return false
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Every id that stands anywhere in what the CMS answered, so that no field is forgotten. */
export function idsIn(answer: unknown): Tags {
  return new Set(JSON.stringify(answer)?.match(ID) ?? [])
}
