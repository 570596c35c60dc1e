import { DEFAULT_LOCALE, isLocale, type Locale } from '@campaign/shared/locales/locales.ts'

/** Browsers send a handful; what comes after this is not read. */
const LONGEST = 1000
const MOST_RANGES = 30
/** RFC 9110, 12.4.2: at most three decimals, nothing above 1. */
const QUALITY = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/

/**
 * The language of the site that serves a reader best, by their Accept-Language header (RFC 9110, 12.5.4). Parts that
 * cannot be read are skipped; without any that fits, the default language.
 */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  if (acceptLanguage === undefined) return DEFAULT_LOCALE
  let best: { locale: Locale; quality: number } | null = null
  for (const range of acceptLanguage.slice(0, LONGEST).split(',').slice(0, MOST_RANGES)) {
    const wish = readRange(range)
    if (wish !== null && wish.quality > (best?.quality ?? 0)) best = wish
  }
  return best?.locale ?? DEFAULT_LOCALE
}

function readRange(range: string): { locale: Locale; quality: number } | null {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
  const quality = readQuality(parameters)
  if (quality === null) return null
  if (tag === '*') return { locale: DEFAULT_LOCALE, quality }
  const primary = tag.split('-', 1)[0]?.toLowerCase()
  return isLocale(primary) ? { locale: primary, quality } : null
}

function readQuality(parameters: string[]): number | null {
  const [first, ...others] = parameters
  if (first === undefined) return 1
  const [, value = ''] = /^q=(.*)$/i.exec(first) ?? []
  return others.length === 0 && QUALITY.test(value) ? Number(value) : null
}
