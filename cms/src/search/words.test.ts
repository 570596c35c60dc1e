import fc from 'fast-check'
import { LOCALES, type Locale } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it, test } from 'vitest'
import { bareWord, findWords, keyOf, visibleText } from './words.ts'

const wordsOf = (text: string, locale: Locale) => findWords(text, locale).map(({ word }) => word)

describe('the words of a text', () => {
  it.each<[Locale, string, string[]]>([
    ['fr', "L’armée, l'été", ['l', 'armée', 'l', 'été']],
    ['fr', 'Œuvre au cœur', ['oeuvre', 'au', 'coeur']],
    ['fr', 'e\u0301te\u0301', ['été']],
    ['de', 'Größe', ['größe']],
    ['en', 'Straße', ['strasse']],
    ['ru', 'Ещё не ёлка', ['еще', 'не', 'елка']],
    ['ru', 'сто\u0301ит', ['стоит']],
    ['ru', 'Йод и рай', ['йод', 'и', 'рай']],
    ['uk', "Сім’я, м'ята і п\u02BCять", ['сімя', 'мята', 'і', 'пять']],
    ['uk', 'Ґанок їхній', ['ганок', 'їхній']],
    ['en', '2022, B-52', ['2022', 'b', '52']],
    ['fr', '🕊 — … !', []],
  ])('in %s: %s', (locale, text, words) => {
    expect(wordsOf(text, locale)).toEqual(words)
  })

  it('stand where they were found, and mean the same once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LOCALES), (typed, locale) => {
        const text = visibleText(typed)
        for (const { word, start, end } of findWords(text, locale)) {
          expect(wordsOf(text.slice(start, end), locale)).toEqual([word])
          expect(word).not.toMatch(/[\s"'’<>&|!():*\\-]/)
        }
      }),
    )
  })

  it('are what Unicode calls letters, figures and the marks on them', () => {
    const pieces = ["'", '’', 'ʼ', 'é', 'e\u0301', 'ґ', 'ї', '5', '٣', '𝐀', '🕊', '\uD83D', ' ', '-', '_', 'ß', 'ก็']
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(typed, fc.constantFrom(...LOCALES), (text, locale) => {
        const pattern = locale === 'uk' ? /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu : /[\p{L}\p{N}\p{M}]+/gu
        const places = [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length])
        const found = findWords(text, locale).map(({ start, end }) => [start, end])
        // What is left of nothing but marks and apostrophes is no word to compare.
        const isOne = ([start, end]: number[]) => /[^\p{M}'’ʼ]/u.test(text.slice(start, end))
        expect(found.filter(isOne)).toEqual(places.filter(isOne))
      }),
    )
  })

  it('are no words when nobody could have written them', () => {
    expect(wordsOf('a'.repeat(61), 'fr')).toEqual([])
  })
})

test('what is invisible is no part of a text, and what parts words is a blank', () => {
  expect(visibleText('  re\u00ADfus\u200B\u202E \u0000 un\u00A0\u202Fdeux\n\ttrois \uD800')).toBe('refus un deux trois')
})

test('a bare word has lost its accents, and no letter', () => {
  expect(['réfugié', 'häuser', 'їжак', 'йод', 'français'].map((word) => bareWord(word))).toEqual([
    ...['refugie', 'hauser', 'їжак', 'йод', 'francais'],
  ])
})

test('a key is in plain letters, so that likeness is the same in every database', () => {
  expect(keyOf('повестка', 'ru')).toBe('povestka')
  expect(keyOf('povestka', 'ru')).toBe('povestka')
  expect(keyOf('біженці', 'uk')).toBe('bizhentsi')
  expect(keyOf('réfugiés', 'fr')).toBe('refugies')
  expect(keyOf('größe', 'de')).toBe('groesse')
})
