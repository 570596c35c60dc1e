import type { Field } from 'payload'

type Values = Record<string, unknown>

type Texts = {
  fields: readonly Field[]
  /** The text as it stands, each localized field an object by language. */
  inAllLanguages: Values
  /** What is being sent, in the one language `sentIn`. */
  sent: Values
  sentIn: string
  languages: readonly string[]
}

/** Which languages lack something required to be public, and which fields those are. */
export function findUnfinishedLanguages(texts: Texts): { language: string; missing: Field[] }[] {
  return texts.languages
    .map((language) => ({ language, missing: missingIn(language, texts) }))
    .filter(({ missing }) => missing.length > 0)
}

function missingIn(language: string, { fields, inAllLanguages, sent, sentIn }: Texts): Field[] {
  return fields.flatMap((field): Field[] => {
    if (!('name' in field)) return []
    const isSent = field.name in sent
    if (field.type === 'array' && !field.localized) {
      const rows = rowsOf(inAllLanguages[field.name])
      const sentRows = isSent ? rowsOf(sent[field.name]) : rows.map((row) => ({ id: row['id'] }))
      return sentRows.flatMap((sentRow) =>
        missingIn(language, {
          fields: field.fields,
          inAllLanguages: rows.find((row) => row['id'] === sentRow['id']) ?? {},
          sent: sentRow,
          sentIn,
          languages: [],
        }),
      )
    }
    if (!('required' in field) || !field.required || !('localized' in field) || !field.localized) return []
    const kept = (inAllLanguages[field.name] as Values | undefined)?.[language]
    const value = isSent && language === sentIn ? sent[field.name] : kept
    return isEmpty(value) ? [field] : []
  })
}

function rowsOf(value: unknown): Values[] {
  return Array.isArray(value) ? (value as Values[]) : []
}

/** Nothing, only spaces, or a rich text in which nothing is written. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  const root = (value as { root?: { children?: unknown } }).root
  return root !== undefined && !hasContent(root)
}

function hasContent(part: unknown): boolean {
  const { text, type, children } = part as { text?: string; type?: string; children?: unknown[] }
  return Boolean(text?.trim()) || type === 'upload' || type === 'block' || (children ?? []).some(hasContent)
}
