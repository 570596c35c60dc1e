import type { Locale } from '@campaign/shared/locales/locales.ts'

/** What is written in Latin letters in every language, and what it is. */
export const NAMES_IN_LATIN: Record<string, string> = {
  Stripe: 'a company',
  Telegram: 'a service, by its own name',
  WhatsApp: 'a service, by its own name',
  Atom: 'a format of feeds',
  Tor: 'a network, and the browser for it',
  IBAN: 'a number of an account, on every bank’s papers',
  BIC: 'a number of a bank, on every bank’s papers',
  IP: 'a kind of address',
  cookie: 'as browsers call it in their own menus in Russian and Ukrainian',
  Shift: 'what stands on the key',
  noreferrer: 'a word of the markup that partners copy',
  Kč: 'a sign of a currency',
  zł: 'a sign of a currency',
  kr: 'a sign of a currency',
}

const LATIN = /[\p{Script=Latin}]+/gu
const CYRILLIC = /[\p{Script=Cyrillic}]+/gu
/** Words with letters that the language of the page does not have: another script, or the neighbour’s alphabet. */
const FOREIGN: Record<Locale, readonly RegExp[]> = {
  fr: [CYRILLIC],
  en: [CYRILLIC],
  de: [CYRILLIC],
  ru: [LATIN, /\p{L}*[іїєґ]\p{L}*/giu],
  uk: [LATIN, /\p{L}*[ыэъё]\p{L}*/giu],
}

/**
 * Words in `text` that cannot be of that language, once each. Addresses, codes of currencies, sizes of paper and Roman
 * numbers, with which Russian counts the quarters of a year, are nobody's language.
 * A Latin word in French, English or German cannot be told by its letters: whatever is hard-coded is found in Russian,
 * and a message that was left as it is in another language by its being the same there.
 */
export function findForeignWords(text: string, locale: Locale, allowed: readonly string[] = []): string[] {
  let rest = text.replaceAll(/\S+@\S+|https?:\/\/\S+/g, ' ')
  // The longest first, so that a name is not broken by one that is a part of it.
  for (const name of allowed.toSorted((a, b) => b.length - a.length)) if (name !== '') rest = rest.replaceAll(name, ' ')
  const found = FOREIGN[locale].flatMap((pattern) => rest.match(pattern) ?? [])
  return [...new Set(found)].filter((word) => !(word in NAMES_IN_LATIN) && !/^(?:[A-Z]{3}|I{1,3}|IV|A)$/.test(word))
}
