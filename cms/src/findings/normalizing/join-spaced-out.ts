import { textOf, type Character } from './character.ts'

/**
 * Takes out what was put between the letters of a word or the figures of a number to pull them apart: `1 9 9 6`,
 * `8-9-4-8`, `L u k j a n`, and the hyphen at the end of a line.
 */
export const joinSpacedOut = (characters: Character[]): Character[] => {
  const units = textOf(characters)
  const dropped = new Set<number>()
  if (MAYBE_SPACED.test(units)) {
    for (const { index, 0: run } of units.matchAll(SPACED_FIGURES)) dropSeparators(index, run, dropped)
    for (const { index, 0: run } of units.matchAll(SPACED_LETTERS)) dropSeparators(index, run, dropped)
  }
  for (const { index, 0: run } of units.includes('-') ? units.matchAll(BROKEN_LINE) : []) {
    for (let at = 0; at < run.length; at += 1) dropped.add(index + at)
  }
  return dropped.size === 0 ? characters : characters.filter((_, at) => !dropped.has(at))
}

/** What both others need, in few words: hardly any text has it, and V8 takes its time to compile those. */
const MAYBE_SPACED = /[^]([ .\-_/*,])[^]\1[^]\1[^]/u

const SPACED_FIGURES = /(?<![\p{L}\p{N}]|\p{N}[ .\-_/*,])\d([ .\-_/*,])\d(?:\1\d){2,}(?!\1?\p{N}|\p{L})/gu

/** Five at least: Russian has four words of one letter in a row (`а я и с ней`). */
const SPACED_LETTERS = /(?<![\p{L}\p{N}])\p{L}([ .\-_*])\p{L}(?:\1\p{L}){3,}(?![\p{L}\p{N}])/gu

const BROKEN_LINE = /(?<=\p{L})-[ \t]*\n[ \t]*(?=\p{Ll})/gu

/** A capital after a small letter begins a word of its own, and keeps its distance. */
const dropSeparators = (start: number, run: string, dropped: Set<number>) => {
  for (let at = 1; at < run.length; at += 2) {
    const startsWord = /\p{Ll}/u.test(run.charAt(at - 1)) && /\p{Lu}/u.test(run.charAt(at + 1))
    if (!startsWord) dropped.add(start + at)
  }
}
