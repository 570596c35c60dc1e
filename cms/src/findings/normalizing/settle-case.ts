import { rewrite, textOf, wordsAround, type Character } from './character.ts'

/** `тИхОсТаВсЬкА` becomes `Тихоставська`: a word that changes its case three times means nothing by it. */
export const settleCase = (characters: Character[]): Character[] => {
  const text = textOf(characters)
  const settled = new Map<number, string>()
  for (const { start, written } of wordsAround(text, CHANGE_OF_CASE)) {
    if (!RESTLESS.test(written)) continue
    written.split('').forEach((letter, at) => {
      const unit = at === 0 ? letter.toUpperCase() : letter.toLowerCase()
      if (unit.length === 1) settled.set(start + at, unit)
    })
  }
  return rewrite(characters, settled)
}

const CHANGE_OF_CASE = /\p{Ll}\p{Lu}/gu

/** Letters alone: keys and account numbers mix their case for a reason. */
const RESTLESS = /^\p{Lu}?\p{Ll}+\p{Lu}+\p{Ll}+\p{Lu}\p{L}*$/u
