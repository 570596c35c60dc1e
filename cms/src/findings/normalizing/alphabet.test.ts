import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from '../normalize-text.ts'
import { readCorpus } from '../trial/read-corpus.ts'
import { spellPattern, writeInAlphabet } from './alphabet.ts'

const { marked, evasions, clean } = readCorpus('seen')
const texts = [...marked, ...evasions, ...clean].map(({ text }) => normalizeText(text).text)
const KINDS = ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{N}', '\\s', '[^\\p{L}\\s]', '[\\p{Lu}\\p{N}-]']

const placesOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(({ index }) => index)

describe('the alphabet of the rules', () => {
  it.each(KINDS)('has %s where Unicode has it, in every text of the corpus', (kind) => {
    for (const text of texts)
      expect(placesOf(writeInAlphabet(text), new RegExp(spellPattern(kind), 'g'))).toEqual(
        placesOf(text, new RegExp(kind, 'gu')),
      )
  })

  it('tells capitals, small letters and others of every script apart', () => {
    const written = writeInAlphabet('Ł ș Ω ğ 中 Ә ק')
    const is = (kind: string) => placesOf(written, new RegExp(spellPattern(kind), 'g'))
    expect(is('\\p{Lu}')).toEqual([0, 4, 10])
    expect(is('\\p{Ll}')).toEqual([2, 6])
    expect(is('\\p{L}')).toEqual([0, 2, 4, 6, 8, 10, 12])
  })

  it('keeps the letters that rules speak of, and takes no sign for a letter', () => {
    expect(new RegExp(spellPattern('^čœšžґқ Česk')).test(writeInAlphabet('čœšžґқ Česk'))).toBe(true)
    expect(new RegExp(spellPattern('\\p{L}')).test(writeInAlphabet('×÷€№°—😀'))).toBe(false)
    expect(() => spellPattern('[łа]')).toThrow(RangeError)
  })

  it('keeps every place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(writeInAlphabet(text)).toHaveLength(text.length)
      }),
    )
  })
})
