import type { Locale } from '@campaign/shared/locales/locales.ts'
import { transliterate } from '@campaign/shared/slugs/transliterate.ts'

/** A word where it stands: `text.slice(start, end)` is what a reader sees, `word` what is compared. */
export type FoundWord = { word: string; start: number; end: number }

/** Longer ones are no words; PostgreSQL would leave them out with a warning. */
const LONGEST_WORD = 60

/** Which words are worth looking at: `begins` says so of the first character as it stands there, `is` of the whole. */
export type WantedWords = { begins: (character: number) => boolean; is: (word: string) => boolean }

const EVERY: WantedWords = { begins: () => true, is: () => true }

/**
 * The words of a text, as they are compared. Text and question both go through here before PostgreSQL sees them, for its
 * own parser cuts words differently from one locale of the database to the next: with ICU "l’été" is one word.
 *
 * Character by character, for a page of results reads some fifteen thousand words to mark a dozen: a pattern that finds
 * them all took most of a search.
 */
export function findWords(text: string, locale: Locale, wanted: WantedWords = EVERY): FoundWord[] {
  const found: FoundWord[] = []
  for (let at = 0; at < text.length;) {
    const end = endOfWord(text, at, locale)
    if (end === at) at += 1
    else {
      const first = text.codePointAt(at) ?? 0
      const word = wanted.begins(first) ? foldWord(text.slice(at, end), locale) : ''
      if (word !== '' && word.length <= LONGEST_WORD && wanted.is(word)) found.push({ word, start: at, end })
      at = end
    }
  }
  return found
}

/** In Ukrainian an apostrophe stands inside a word ("сім’я"); elsewhere it ends one ("l’armée"). */
function endOfWord(text: string, start: number, locale: Locale): number {
  let end = start
  while (kindAt(text, end) !== NEITHER) end += sizeAt(text, end)
  if (locale !== 'uk' || end === start) return end
  while (APOSTROPHES.has(text[end] ?? '') && kindAt(text, end + 1) === LETTER) {
    end += 1
    while (kindAt(text, end) === LETTER) end += sizeAt(text, end)
  }
  return end
}

const APOSTROPHES = new Set("'’ʼ")

const NEITHER = 0
const FIGURE = 1
/** Or a mark on one. */
const LETTER = 2
const UNKNOWN = 3

/** By UTF-16 unit, looked up once each; halves of a character stay unknown. */
const KINDS = new Uint8Array(0x1_0000).fill(UNKNOWN)

function kindAt(text: string, at: number): number {
  const kind = KINDS[text.charCodeAt(at)] ?? NEITHER
  return kind === UNKNOWN ? findKind(text, at) : kind
}

function findKind(text: string, at: number): number {
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0)
  const kind = /[\p{L}\p{M}]/u.test(letter) ? LETTER : /\p{N}/u.test(letter) ? FIGURE : NEITHER
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdfff) KINDS[unit] = kind
  return kind
}

/** Few characters take two places. */
function sizeAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 ? 2 : 1
}

/** A text as words are looked for in it: composed, and without what a reader cannot see. */
export function visibleText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
}

/** Most words, in small letters, are as they should be: none of these letters is folded or has a mark of its own. */
const FOLDED = /^[a-z0-9à-åç-öø-ÿа-яєії]+$/
/** And of those, the ones without accents. */
const BARE = /^[a-z0-9а-яєії]+$/

/** In small letters; ё as е, ґ as г, stress marks, apostrophes and joined letters (œ) left out: people type them or do not. */
export function foldWord(word: string, locale: Locale): string {
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
