import fc from 'fast-check'
import { isLocale } from '@campaign/shared/locales/locales.ts'
import { describe, expect, test } from 'vitest'
import { negotiateLocale } from './negotiate-locale.ts'

test.each([
  ['ru', 'ru'],
  ['uk-UA,uk;q=0.9,en;q=0.5', 'uk'],
  ['de-AT', 'de'],
  ['en;q=0.5,ru;q=0.9', 'ru'],
  ['EN-gb', 'en'],
  ['ka,en;q=0.3', 'en'],
  ['en; q=0.4 , de ; q=0.8', 'de'],
])('a reader who asks for "%s" gets %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale)
})

test('of two languages wished for equally, the first counts', () => {
  expect(negotiateLocale('de;q=0.7,en;q=0.7')).toBe('de')
})

test('a language refused with q=0 is not given', () => {
  expect(negotiateLocale('ru;q=0, *;q=0.1')).toBe('fr')
})

describe('without a wish that can be met the default is given', () => {
  test.each([undefined, '', '*', 'ka', '../../', '*;q=NaN', 'ru;q=2', 'ru;q=-1', 'ru;q=0.1234', 'ru;level=1', ';;,,='])(
    '%s',
    (header) => {
      expect(negotiateLocale(header)).toBe('fr')
    },
  )
})

test('a wish after the first thousand characters is not read', () => {
  expect(negotiateLocale('ru'.padStart(900, ' '))).toBe('ru')
  expect(negotiateLocale(`${'ka,'.repeat(21_000)}ru`)).toBe('fr')
})

test('whatever the header holds, the answer is a language of the site', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (header) => {
      expect(isLocale(negotiateLocale(header))).toBe(true)
    }),
  )
})
