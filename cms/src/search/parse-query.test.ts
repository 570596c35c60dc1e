import fc from 'fast-check'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { parseQuery, withoutCommonWords, writeQuery, writeTerm } from './parse-query.ts'

const read = (typed: string, locale: Locale = 'fr') => writeQuery(parseQuery(typed, locale))

describe('a question', () => {
  it.each([
    ['Valise  rouge', 'valise rouge'],
    ['"valise rouge"', '"valise rouge"'],
    ['« valise rouge » objecteur', '"valise rouge" objecteur'],
    ['„rote Koffer“ “red case”', '"rote koffer" "red case"'],
    ['"valise', 'valise'],
    ['"valise rouge', '"valise rouge"'],
    ['valise -rouge', 'valise -rouge'],
    ['valise –rouge −bleue', 'valise -rouge -bleue'],
    ['-"valise rouge" nord', '-"valise rouge" nord'],
    ['valise - rouge', 'valise rouge'],
    ['porte-parole', 'porte parole'],
    ['-porte-parole', '-"porte parole"'],
    ['l’armée', 'l armée'],
    ['mot"a b"c', 'mot "a b" c'],
    ["100% '; DROP TABLE stories;--", '100 drop table stories'],
    ['a | b & !c <-> d:*', 'a b c d'],
    ['""', ''],
    ['-', ''],
    ['', ''],
  ])('%s is read as %s', (typed, written) => {
    expect(read(typed)).toBe(written)
  })

  it('has twelve words at most', () => {
    expect(read('mot '.repeat(40)).split(' ')).toHaveLength(12)
    expect(read(`"${'mot '.repeat(40)}"`).split(' ')).toHaveLength(12)
  })

  it('is read the same again as it is written, and nothing in it is an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom(...LOCALES), (typed, locale) => {
        const written = read(typed, locale)
        expect(read(written, locale)).toBe(written)
        for (const { words } of parseQuery(typed, locale))
          for (const bare of [true, false])
            expect(writeTerm(words, { bare }).slice(1, -1)).not.toMatch(/["'\\&|!<>():*]/)
      }),
    )
  })

  it('loses the common words of Ukrainian, for which PostgreSQL has no list', () => {
    const terms = (typed: string) => writeQuery(withoutCommonWords(parseQuery(typed, 'uk'), 'uk'))
    expect(terms('він і повістка')).toBe('повістка')
    expect(terms('"він і вона"')).toBe('')
    expect(terms('"біля і повістка"')).toBe('"біля і повістка"')
  })
})
