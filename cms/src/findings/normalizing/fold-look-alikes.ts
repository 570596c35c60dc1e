import { rewrite, textOf, wordsAround, type Character } from './character.ts'
import {
  CYRILLIC_OF_OTHERS,
  CYRILLIC_SHAPES,
  DIGIT_OF_LETTER,
  LATIN_OF_OTHERS,
  LATIN_SHAPES,
  WEAK_CYRILLIC_SHAPES,
  WEAK_LATIN_SHAPES,
} from './look-alikes.ts'

/**
 * Letters that only look like those of the word they stand in are replaced by those they imitate (`Mирoн`, `vk.соm`),
 * and so are letters in a number (`2l.O9.2022`). What decides is the script of the letters that imitate nothing.
 */
export const foldLookAlikes = (characters: Character[]): Character[] => {
  const text = textOf(characters)
  const folded = new Map<number, string>()
  for (const { start, written } of wordsAround(text, MIXED)) {
    const word = written.split('')
    const read = FIGURE.test(written) ? readAsNumber(word) : unmix(word)
    read?.forEach((unit, offset) => folded.set(start + offset, unit))
  }
  return rewrite(characters, folded)
}

/** Where a word changes its kind, or holds a letter of a third script; much quicker to find than the whole word. */
const MIXED = new RegExp(
  `[a-zA-Z\\u00c0-\\u024f](?=[\\u0400-\\u04ff0-9])|[\\u0400-\\u04ff](?=[a-zA-Z0-9\\u00c0-\\u024f])|[0-9](?=\\p{L})|[${[...LATIN_OF_OTHERS.keys(), ...CYRILLIC_OF_OTHERS.keys()].join('')}]`,
  'gu',
)
const FIGURE = /[0-9]/

/** Undefined when the word is no number in disguise; a Russian plate may be made of these letters too. */
const readAsNumber = (word: readonly string[]) => {
  if (/^[OoОо]\d{3}[OoОо]{2}(?:\d{2,3})?$/u.test(word.join(''))) return undefined
  const read = word.map((unit) => (FIGURE.test(unit) ? unit : DIGIT_OF_LETTER.get(unit)))
  if (read.every((unit) => unit !== undefined)) return read
  // Look-alikes and nothing else beside the figures: a plate, in either script.
  return word.every((unit) => FIGURE.test(unit) || LATIN_SHAPES.has(unit) || CYRILLIC_SHAPES.has(unit))
    ? undefined
    : unmix(word)
}

const unmix = (word: readonly string[]) => {
  const latin = weigh(word, LATIN, LATIN_SHAPES)
  const cyrillic = weigh(word, CYRILLIC, CYRILLIC_SHAPES)
  const mixed = latin > 0 && cyrillic > 0
  if (!mixed && !word.some((unit) => LATIN_OF_OTHERS.has(unit) || CYRILLIC_OF_OTHERS.has(unit))) return undefined
  return word.map((unit) => {
    const letter = LATIN_OF_OTHERS.get(unit) ?? unit
    return cyrillic > latin
      ? (LATIN_SHAPES.get(letter) ?? WEAK_LATIN_SHAPES.get(letter) ?? CYRILLIC_OF_OTHERS.get(letter) ?? letter)
      : (CYRILLIC_SHAPES.get(letter) ?? WEAK_CYRILLIC_SHAPES.get(letter) ?? letter)
  })
}

const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/** A letter that imitates nothing outweighs any number of those that may. */
const weigh = (word: readonly string[], script: RegExp, shapes: ReadonlyMap<string, string>) =>
  word.reduce((sum, unit) => {
    if (!script.test(unit) || LATIN_OF_OTHERS.has(unit)) return sum
    return sum + (shapes.has(unit) ? 1 : 1000)
  }, 0)
