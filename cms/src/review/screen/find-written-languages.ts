import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'

type TranslatedField = { name: string; localized?: boolean }

/** The languages in which a document says anything. `inAllLanguages`: its newest draft, read in all of them at once. */
export function findWrittenLanguages(
  fields: readonly TranslatedField[],
  inAllLanguages: Readonly<Record<string, unknown>>,
): Locale[] {
  const translated = fields.filter(({ localized }) => localized === true).map(({ name }) => inAllLanguages[name])
  return LOCALES.filter((locale) => translated.some((value) => holds(value, locale)))
}

function holds(value: unknown, locale: Locale): boolean {
  if (typeof value !== 'object' || value === null) return false
  const said = (value as Record<string, unknown>)[locale]
  return said !== undefined && said !== null && said !== ''
}
