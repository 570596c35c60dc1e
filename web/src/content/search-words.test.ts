import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchWords, tidyQuery } from './search-words.ts'

describe('a query', () => {
  test.each([
    ['  la   route ', 'la route'],
    ['до\u200Bро\u0000га', 'до ро га'],
    ['a\nb\tc', 'a b c'],
    ['\u202Eevil', 'evil'],
    ['', ''],
    ['\uFEFF\u00A0', ''],
  ])('%j is shown as "%s"', (typed, shown) => {
    expect(tidyQuery(typed)).toBe(shown)
  })

  test('is cut after a hundred characters, never inside one', () => {
    expect([...tidyQuery('🕊'.repeat(200))]).toHaveLength(100)
  })
})

describe('the words looked for', () => {
  test.each([
    ['l’armée, demain', ['l’armée', 'demain']],
    ['п’ять осіб', ['п’ять', 'осіб']],
    ['где-то', ['где-то']],
    ["100% '; DROP TABLE stories;--", ['100', 'DROP', 'TABLE', 'stories']],
    ['%_\\', []],
    ['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f']],
  ])('of "%s"', (query, words) => {
    expect(searchWords(query)).toEqual(words)
  })

  test('hold no mark that means something to a query, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const word of searchWords(tidyQuery(typed))) expect(word).not.toMatch(/[%_\\[\]&=\s\0]/)
      }),
    )
  })
})
