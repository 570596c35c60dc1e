import { describe, expect, it } from 'vitest'
import { allTexts, type SeededText } from './all-texts.ts'

const NARROW = '\u202f'
const NO_BREAK = '\u00a0'

describe('typography of the sample texts', () => {
  it('has words to look at in each language', () => {
    const languages = new Set(allTexts().map(({ locale }) => locale))
    expect([...languages].toSorted()).toEqual(['de', 'en', 'fr', 'ru', 'uk'])
  })

  it('raises its voice nowhere: no exclamation marks, no emoji, no capitals for emphasis', () => {
    expect(findIn(allTexts(), /!|\p{Extended_Pictographic}/u)).toEqual([])
    expect(findIn(allTexts(), /(?<!\p{L})\p{Lu}{6,}(?!\p{L})/u)).toEqual([])
  })

  it('uses curly apostrophes and quotes only, and no two spaces in a row', () => {
    expect(findIn(allTexts(), /["'`]| {2}|\.\.\./)).toEqual([])
  })

  it('puts the French spaces before double signs and inside quotes', () => {
    const french = inLanguages('fr')
    expect(findIn(french, new RegExp(`[^${NARROW}][;?»]|«[^${NARROW}]`))).toEqual([])
    expect(findIn(french, new RegExp(`[^${NO_BREAK}]:(?!//)`))).toEqual([])
    expect(findIn(french, /[“”„]/)).toEqual([])
  })

  it('keeps a Russian or Ukrainian dash on the line of the word before it, and quotes with ёлочки', () => {
    const cyrillic = inLanguages('ru', 'uk')
    expect(findIn(cyrillic, new RegExp(`[^${NO_BREAK}]—| - | – `))).toEqual([])
    expect(findIn(cyrillic, /[“”„]|«\s|\s»/)).toEqual([])
  })

  it('mixes no Latin letters into a Cyrillic word', () => {
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u
    expect(findIn(allTexts(), mixed)).toEqual([])
  })

  it('writes Ukrainian with Ukrainian letters and Russian with Russian ones', () => {
    expect(findIn(inLanguages('uk'), /[ыэъё]/i)).toEqual([])
    expect(findIn(inLanguages('ru'), /[іїєґ]/i)).toEqual([])
  })

  it('quotes German and English each in their own way', () => {
    expect(findIn(inLanguages('de'), /[«»”]|“(?=\p{L})/u)).toEqual([])
    expect(findIn(inLanguages('en'), /[«»„]/)).toEqual([])
  })

  it('groups thousands as the language does', () => {
    expect(findIn(inLanguages('fr'), /\d[ .,]\d{3}(?!\d)/)).toEqual([])
    expect(findIn(inLanguages('ru', 'uk'), /\d[ .,]\d{3}(?!\d)/)).toEqual([])
    expect(findIn(inLanguages('en'), /\d[ .]\d{3}(?!\d)/)).toEqual([])
    expect(findIn(inLanguages('de'), /\d[ ,]\d{3}(?!\d)/)).toEqual([])
  })
})

function inLanguages(...wanted: SeededText['locale'][]): SeededText[] {
  return allTexts().filter(({ locale }) => wanted.includes(locale))
}

/** Each place where the pattern is found, with its surroundings. */
function findIn(texts: SeededText[], pattern: RegExp): string[] {
  return texts.flatMap(({ kind, locale, words }) =>
    [...words.matchAll(new RegExp(pattern, `g${pattern.flags.replace('g', '')}`))].map(
      ({ index }) => `${locale} ${kind}: …${words.slice(Math.max(0, index - 25), index + 25)}…`,
    ),
  )
}
