/** One UTF-16 unit of the normalised text, and the piece of the original it stands for. */
export type Character = { unit: string; start: number; end: number }

/** Remembered: most steps of normalising change nothing and hand on the characters they were given. */
export const textOf = (characters: readonly Character[]): string => {
  const known = texts.get(characters)
  if (known !== undefined) return known
  let text = ''
  for (const { unit } of characters) text += unit
  texts.set(characters, text)
  return text
}

const texts = new WeakMap<readonly Character[], string>()

/** The same characters, some of them with another unit. */
export const rewrite = (characters: Character[], units: ReadonlyMap<number, string>): Character[] =>
  units.size === 0
    ? characters
    : characters.map((character, at) => ({ ...character, unit: units.get(at) ?? character.unit }))

/** The whole words in which `sign` is found, each once. */
export const wordsAround = (text: string, sign: RegExp): { start: number; written: string }[] => {
  const words: { start: number; written: string }[] = []
  let reached = 0
  for (const { index } of text.matchAll(sign)) {
    if (index < reached) continue
    let start = index
    while (start > reached && PART_OF_WORD.test(text.charAt(start - 1))) start -= 1
    reached = index + 1
    while (reached < text.length && PART_OF_WORD.test(text.charAt(reached))) reached += 1
    words.push({ start, written: text.slice(start, reached) })
  }
  return words
}

const PART_OF_WORD = /[\p{L}\p{N}]/u
