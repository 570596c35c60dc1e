import { isRecord, within, type FindableText, type Place } from './findable-text.ts'
import type { HarmlessFields } from './harmless-fields.ts'
import { isRichText, readRichText } from './read-rich-text.ts'

/**
 * Every text of a document of the CMS in one language: fields, rich text with its links and captions, slugs, file names,
 * numbers (one may be a telephone's). What is not said to be harmless is read.
 */
export const readFindableTexts = (document: unknown, harmless: HarmlessFields): FindableText[] =>
  readValue(document, { path: [], harmless })

const readValue = (value: unknown, place: Place): FindableText[] => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return readLeaf(value, place)
  if (Array.isArray(value)) return value.flatMap((item, index) => readValue(item, within(place, String(index))))
  if (!isRecord(value)) return []
  if (isRichText(value)) return readRichText(value, place, readValue)
  return Object.entries(value).flatMap(([name, field]) => readValue(field, within(place, name)))
}

const readLeaf = (value: string | number | bigint, { path, harmless }: Place): FindableText[] => {
  const text = String(value)
  return text.trim() === '' || GIVEN_NAME.test(text) || isHarmless(path, harmless)
    ? []
    : [{ path: path.join('.'), text }]
}

/** The random name the CMS gives a picture, and its addresses there: figures enough to look like anything. */
const GIVEN_NAME =
  /^(?:(?:https?:\/\/[\w.:-]+)?\/api\/media\/file\/)?[0-9a-f]{32}(?:-\d{1,5}x\d{1,5})?\.(?:webp|jpe?g|png|avif)$/u

const ROW = /^\d+$/u

const isHarmless = (path: readonly string[], { anywhere, at }: HarmlessFields) => {
  const names = path.filter((name) => !ROW.test(name))
  return anywhere.has(names.at(-1) ?? '') || at.has(names.join('.'))
}
