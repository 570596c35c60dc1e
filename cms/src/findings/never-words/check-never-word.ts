import { digestNeverWord } from './digest-never-word.ts'
import { findNeverWords } from './find-never-words.ts'
import { ORDINARY_WORDS } from './ordinary-words.ts'
import { normalizeText } from '../normalize-text.ts'
import { NEVER_WORD_LENGTH, type NeverWordFault } from './never-word-limits.ts'
import type { NeverWordsKey } from './seal.ts'

/**
 * Why a word cannot be kept; null: it can. What is short or stands in every text would stop every text, and people
 * would soon clear the list to get on.
 */
export function checkNeverWord(word: string, key: NeverWordsKey): NeverWordFault | null {
  return checkAlone(word, key) ?? (isOrdinary(digestsOf(word, key) ?? [], key) ? 'too_common' : null)
}

/**
 * The same of each of many. Ordinary words are gone through once for all of them, which is most of the work, and again
 * only where one was met.
 */
export function checkNeverWords(words: readonly string[], key: NeverWordsKey): (NeverWordFault | null)[] {
  const faults = words.map((word) => checkAlone(word, key))
  const digests = words.flatMap((word, at) => (faults[at] === null ? (digestsOf(word, key) ?? []) : []))
  return isOrdinary(digests, key) ? words.map((word) => checkNeverWord(word, key)) : faults
}

/** By the word itself, before it is held against any other. */
function checkAlone(word: string, key: NeverWordsKey): NeverWordFault | null {
  if (word.length > NEVER_WORD_LENGTH.longest) return 'too_long'
  const letters = normalizeText(word).text.replaceAll(/[^\p{L}]/gu, '')
  if (letters.length < NEVER_WORD_LENGTH.fewestLetters) return 'too_short'
  return digestsOf(word, key) === null ? 'too_common' : null
}

/** Asked in the way in which it would be looked for, so that no form and no spelling of an ordinary word passes. */
function isOrdinary(digests: readonly string[], key: NeverWordsKey): boolean {
  return findNeverWords(ORDINARY_WORDS, new Set(digests), key).length > 0
}

/** Null: nothing is left of it but what stands in every text. */
function digestsOf(word: string, key: NeverWordsKey): string[] | null {
  try {
    return digestNeverWord(word, key)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
