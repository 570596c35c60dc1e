import type { Locale } from '../locales/locales.ts'
import { transliterate } from './transliterate.ts'

declare const slugBrand: unique symbol

/** 1 to 80 characters of a-z, 0-9 and single hyphens between them. */
export type Slug = string & { readonly [slugBrand]: true }

const LONGEST = 80

/**
 * The part of an address made from a title written in `locale` (BCP 47). Payload's own slugify deletes Cyrillic and
 * leaves "--" of a Russian title, hence this one.
 *
 * Returns the empty string when the text holds nothing that can stand in an address (only punctuation, emoji or a
 * script without a transliteration here): the caller must then ask for a slug or make one up.
 */
export function slugify(text: string, locale: Locale): Slug | '' {
  const slug = transliterate(withoutApostrophes(text.normalize('NFC').toLowerCase(), locale), locale)
    // Accents and compatibility forms last, because NFKD would take й, ё and ї apart.
    .normalize('NFKD')
    .toLowerCase()
    // Combining marks, soft hyphens and zero-width characters stand inside words.
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return cutAtWord(slug) as Slug | ''
}

/** French elision joins two words ("l'armée" → l-armee); elsewhere an apostrophe stands inside one (п'ять → piat). */
function withoutApostrophes(text: string, locale: Locale): string {
  return text.replaceAll(/(?<=[\p{L}\p{M}])['’ʼ](?=\p{L})/gu, locale === 'fr' ? '-' : '')
}

function cutAtWord(slug: string): string {
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST)
  if (slug[LONGEST] === '-') return cut
  const lastHyphen = cut.lastIndexOf('-')
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : cut
}
