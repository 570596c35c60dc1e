import { writeInAlphabet } from './normalizing/alphabet.ts'
import { textOf } from './normalizing/character.ts'
import { foldLookAlikes } from './normalizing/fold-look-alikes.ts'
import { joinSpacedOut } from './normalizing/join-spaced-out.ts'
import { readCharacters } from './normalizing/read-characters.ts'
import { settleCase } from './normalizing/settle-case.ts'

/**
 * What rules are matched against.
 *
 * `text`: without disguise, in its own case. `plain`: the same in small letters and without accents, `ё` as `е`; unit
 * by unit as long as `text`, so that a place in one is a place in the other. `simple` is both in the alphabet of
 * the rules, for patterns that `spellPattern` wrote. `locate` turns places in them (UTF-16 units, `end` exclusive, not empty) into places
 * in the original.
 */
export type NormalizedText = {
  text: string
  readonly plain: string
  readonly hasFigure: boolean
  readonly simple: { text: string; plain: string }
  locate: (start: number, end: number) => { start: number; end: number }
}

export const normalizeText = (original: string): NormalizedText => {
  const characters = settleCase(foldLookAlikes(joinSpacedOut(readCharacters(original))))
  const text = textOf(characters)
  let plain: string | undefined
  let simple: NormalizedText['simple'] | undefined
  return {
    text,
    hasFigure: /[0-9]/.test(text),
    // Never-words do without, and it takes as long as the rest.
    get plain() {
      plain ??= makePlain(text)
      return plain
    },
    get simple() {
      simple ??= { text: writeInAlphabet(text), plain: writeInAlphabet(this.plain) }
      return simple
    },
    locate: (start, end) => ({
      start: characters[start]?.start ?? 0,
      end: characters[end - 1]?.end ?? original.length,
    }),
  }
}

const ACCENTED = /[^\0-\x7f]/g

const makePlain = (text: string) => {
  const small = lower(text)
  return small.replace(ACCENTED, (letter) => WITHOUT_ACCENT.get(letter) ?? letter)
}

/** Some capitals become two small units (`İ`); those stay as they are, or all places after them would be wrong. */
const lower = (text: string) => {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return text
    .split('')
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join('')
}

const latinWithAccents = () => {
  const pairs: [string, string][] = [
    ['ё', 'е'],
    ['ł', 'l'],
    ['ø', 'o'],
    ['đ', 'd'],
    ['ı', 'i'],
    ['İ', 'i'],
  ]
  for (let code = 0xc0; code <= 0x1eff; code += 1) {
    const letter = String.fromCharCode(code)
    const base = letter.normalize('NFD').charAt(0)
    if (base !== letter && /[a-z]/.test(base)) pairs.push([letter, base])
  }
  return new Map(pairs)
}

const WITHOUT_ACCENT = latinWithAccents()
