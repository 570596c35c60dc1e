import { describe, expect, it } from 'vitest'
import type { Locale } from '@campaign/shared/locales/locales.ts'
import { beginLike } from './find-hits.ts'
import { findWords } from './words.ts'

/** Whether a text of this one word is looked at further. */
const isLooked = (any: string, word: string, locale: Locale) =>
  findWords(word, locale, beginLike(any, locale)).length > 0

/** Most are known by their first letter alone, whatever stands on it. */
describe('a word that may be meant', () => {
  it.each([
    ["'mobilis'", 'mobilisation'],
    ["'réfug'", 'refugies'],
    ["'refug'", 'réfugiée'],
    ["'haus'", 'häuser'],
    ["'maerz'", 'märz'],
    ["'sky'", 'skies'],
    ["'повестк'", 'Повестку', 'ru'],
    ["'елк'", 'Ёлка', 'ru'],
    ["'ганок'", 'Ґанок', 'uk'],
    ["'oeuvr'", 'Œuvres'],
    ["'ecol'", 'École'],
    ["'valis' | 'roug'", 'rougeur'],
  ] as [string, string, Locale?][])('by %s is %s', (any, word, locale = 'fr') => {
    expect(isLooked(any, word, locale)).toBe(true)
  })

  it.each([
    ["'mobilis'", 'mode'],
    ["'valis'", 'rouge'],
    ["'повестк'", 'поезд'],
    ["'повестк'", 'гость'],
  ])('by %s is not %s', (any, word) => {
    expect(isLooked(any, word, 'fr')).toBe(false)
  })
})
