import { TAX_COUNTRIES } from '@campaign/shared/donations/tax-countries.ts'
import type { Locale } from '@campaign/shared/locales/locales.ts'

export type Country = { code: string; name: string }

const lists = new Map<Locale, readonly Country[]>()

/** The countries a donor may name, by name and in the order of the alphabet of `locale`. Made once a language. */
export function listCountries(locale: Locale): readonly Country[] {
  const made = lists.get(locale)
  if (made) return made
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const { compare } = new Intl.Collator(locale)
  const countries = TAX_COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).toSorted((a, b) =>
    compare(a.name, b.name),
  )
  lists.set(locale, countries)
  return countries
}
