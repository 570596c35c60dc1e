import { normalizeText } from '../normalize-text.ts'
import { readingsOf, readTokens } from './read-tokens.ts'
import { sealWith, type NeverWordsKey } from './seal.ts'
import { stemsToKeep } from './read-stems.ts'

/**
 * What is kept of a name or a place that must never appear: sealed stems, from which nobody reads it back. `word` is
 * its first form, in any of the five languages or transliterated; of more than three words, the three longest count.
 *
 * What a seal is worth to somebody who has the key: little. There are some three hundred thousand Russian surnames and
 * as many places, and trying them all takes a second; a short word falls even sooner. The seals protect a stolen
 * database or backup, and only while the key is in neither.
 *
 * Throws a RangeError when `word` has no letters to keep, or the key is shorter than 32 bytes.
 */
export const digestNeverWord = (word: string, key: NeverWordsKey): string[] => {
  const seal = sealWith(key)
  const words = wordsOf(word)
  const [first] = words
  if (first === undefined) throw new RangeError('A never-word needs at least two letters')
  if (words.length === 1) return first.map((stem) => seal('word', stem))
  return [
    ...words.flat().map((stem) => seal('part', stem)),
    ...combine(words).map((stems) => seal('phrase', stems.toSorted().join(' '))),
  ]
}

const LONGEST_PHRASE = 3

const wordsOf = (entry: string) => {
  const written = readTokens(normalizeText(entry)).flatMap((token) => readingsOf(token.written).slice(0, 1))
  const kept = written.length <= LONGEST_PHRASE ? written : longestOf(written)
  return kept.map(stemsToKeep).filter((stems) => stems.length > 0)
}

const longestOf = (words: readonly string[]) =>
  words.toSorted((one, other) => other.length - one.length).slice(0, LONGEST_PHRASE)

const combine = (words: readonly string[][]): string[][] =>
  words.reduce<string[][]>(
    (phrases, stems) => phrases.flatMap((phrase) => stems.map((stem) => [...phrase, stem])),
    [[]],
  )
