import type { Locale } from '@campaign/shared/locales/locales.ts'
import { transliterate } from '@campaign/shared/slugs/transliterate.ts'

/** A word where it stands: `text.slice(start, end)` is what a reader sees, `word` what is compared. */
export type FoundWord = { word: string; start: number; end: number }

/** Longer ones are no words; PostgreSQL would leave them out with a warning. */
const LONGEST_WORD = 60

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** In Ukrainian an apostrophe stands inside a word ("сім’я"); elsewhere it ends one ("l’armée"). */
const UKRAINIAN_WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu

/**
 * The words of a text, as they are compared. Text and question both go through here before PostgreSQL sees them, for its
 * own parser cuts words differently from one locale of the database to the next: with ICU "l’été" is one word.
 */
export function findWords(text: string, locale: Locale, isWanted: (word: string) => boolean = () => true): FoundWord[] {
  const found: FoundWord[] = []
  for (const match of text.matchAll(locale === 'uk' ? UKRAINIAN_WORD : WORD)) {
    const word = foldWord(match[0], locale)
    if (word !== '' && word.length <= LONGEST_WORD && isWanted(word))
      found.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** A text as words are looked for in it: composed, and without what a reader cannot see. */
export function visibleText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
}

/**
 * Most words, in small letters, are as they should be: none of these letters is folded or has a mark of its own. Measured:
 * a page of results reads some ten thousand words, which took most of the time of a search.
 */
const FOLDED = /^[a-z0-9à-åç-öø-ÿа-яєії]+$/
/** And of those, the ones without accents. */
const BARE = /^[a-z0-9а-яєії]+$/

/** In small letters; ё as е, ґ as г, stress marks, apostrophes and joined letters (œ) left out: people type them or do not. */
function foldWord(word: string, locale: Locale): string {
  const lower = word.toLowerCase()
  if (FOLDED.test(lower)) return lower
  const small = word.normalize('NFC').toLowerCase().replaceAll(/['’ʼ]/gu, '')
  const letters = small.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ё', 'е').replaceAll('ґ', 'г')
  const composed = letters.normalize('NFC').replaceAll(/(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu, '')
  return locale === 'de' ? composed : composed.replaceAll('ß', 'ss')
}

/** A word without its accents. Cyrillic keeps its own: й and ї are letters, not и and і with something on them. */
export function bareWord(word: string): string {
  if (BARE.test(word)) return word
  return word
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
}

/**
 * The word in plain Latin letters, for likeness. pg_trgm sees no letter beyond ASCII in a database whose LC_CTYPE is C; by
 * this key likeness is the same in every database, and a Russian word is found by whoever types it in Latin letters.
 */
export function keyOf(word: string, locale: Locale): string {
  return bareWord(transliterate(word, locale)).replaceAll(/[^a-z0-9]/gu, '')
}
