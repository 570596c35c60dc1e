import { createHash } from 'node:crypto'

type Values = Record<string, unknown>

/** What an approval is about: a text in one language, with its pictures. */
export type Content = {
  /** What this language says, by field. */
  own: Values
  /** What is the same in every language, by field. */
  shared: Values
  pictures: readonly PictureContent[]
}

/** A picture as readers meet it in one language. `filename` is random and names exactly these bytes. */
export type PictureContent = { id: string; filename: string; alt: string | null; isDecorative: boolean }

/** A field of a collection, as far as it matters here. */
export type ContentField = { name: string; isInEveryLanguage: boolean }

/** Says nothing to a reader, and changes with every save. */
const NOT_CONTENT = new Set(['id', 'createdAt', 'updatedAt', '_status', 'deletedAt'])

/**
 * Sorts the values of a document, read in one language at depth 0, into what that language says and what all of them
 * share. What is empty is left out: the database gives an empty field as null, a form as nothing or "".
 */
export function describeContent(
  document: Values,
  fields: readonly ContentField[],
  pictures: readonly PictureContent[],
): Content {
  const shared = new Set(fields.filter(({ isInEveryLanguage }) => isInEveryLanguage).map(({ name }) => name))
  const own: Values = {}
  const same: Values = {}
  for (const [name, value] of Object.entries(document)) {
    if (NOT_CONTENT.has(name)) continue
    const kept = simplify(value)
    if (kept !== undefined) (shared.has(name) ? same : own)[name] = kept
  }
  return { own, shared: same, pictures }
}

/** SHA-256 over a form in which equal contents are equal bytes, as hexadecimal digits. */
export function hashContent(content: Content): string {
  return hash(content)
}

/** The same over what one language says, or over what all of them share: to see which of the two changed. */
export function hashPart(part: Values): string {
  return hash(part)
}

function hash(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(simplify(value) ?? null))
    .digest('hex')
}

/** Names in order, nothing that is empty, and no ids of rows and blocks: Payload gives them new ones at will. */
function simplify(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (Array.isArray(value)) {
    const rows = value.map((row) => simplify(isRow(row) ? withoutId(row) : row))
    return rows.length === 0 ? undefined : rows.map((row) => row ?? null)
  }
  if (!isRow(value)) return value
  const entries = Object.entries('blockType' in value ? withoutId(value) : value)
    .map(([name, part]) => [name, simplify(part)] as const)
    .filter(([, part]) => part !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function withoutId(row: Values): Values {
  const { id: _, ...rest } = row
  return rest
}

function isRow(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
