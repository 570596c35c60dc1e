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
  if (word.length > NEVER_WORD_LENGTH.longest) return 'too_long'
  const letters = normalizeText(word).text.replaceAll(/[^\p{L}]/gu, '')
  if (letters.length < NEVER_WORD_LENGTH.fewestLetters) return 'too_short'
  const digests = digestsOf(word, key)
  if (digests === null) return 'too_common'
  // Asked in the way in which it would be looked for, so that no form and no spelling of an ordinary word passes.
  return findNeverWords(ORDINARY_WORDS, new Set(digests), key).length > 0 ? 'too_common' : null
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
