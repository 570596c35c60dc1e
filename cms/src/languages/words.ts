import type { Locale } from '@campaign/shared/locales/locales.ts'

/** One thing said in each language of the newsroom. The type refuses a language that was forgotten. */
export type Words = Record<Locale, string>

/** What the admin says of a field: its name, and what the person filling it in should know. */
export type FieldWords = { label: Words; help?: Words }
