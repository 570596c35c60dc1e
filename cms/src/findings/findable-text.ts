import type { HarmlessFields } from './harmless-fields.ts'

/** `path`: where the text stands in the document, as `facts.0.source`; a paragraph of rich text has one of its own. */
export type FindableText = { path: string; text: string }

export type Place = { path: readonly string[]; harmless: HarmlessFields }

export const within = ({ path, harmless }: Place, ...names: string[]): Place => ({
  path: [...path, ...names],
  harmless,
})

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
