import type { Locale } from '@campaign/shared/locales/locales.ts'

const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const LETTERS: Partial<Record<Locale, string>> = {
  ru: 'ёйцукенгшщзхъфывапролджэячсмитьбю',
  uk: '’йцукенгшщзхїфівапролджєячсмитьбю',
}

/**
 * What was meant by somebody whose keyboard was set to the other alphabet: "ghbdtn" for "привет". Null where the letters
 * are those of the language, or none at all.
 */
export function swapLayout(typed: string, locale: Locale): string | null {
  const letters = LETTERS[locale]
  if (letters !== undefined)
    return /\p{L}/u.test(typed) && !/\p{Script=Cyrillic}/u.test(typed) ? swap(typed, LATIN, letters) : null
  if (!/\p{Script=Cyrillic}/u.test(typed) || /\p{Script=Latin}/u.test(typed)) return null
  const isUkrainian = /[іїєґ]/iu.test(typed)
  return swap(typed, (isUkrainian ? LETTERS.uk : LETTERS.ru) ?? '', LATIN)
}

function swap(typed: string, from: string, to: string): string {
  return [...typed.toLowerCase()].map((letter) => to[from.indexOf(letter)] ?? letter).join('')
}
