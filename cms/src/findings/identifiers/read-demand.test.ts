import { describe, expect, it } from 'vitest'
import { meets, readDemand } from './read-demand.ts'

describe('what a pattern demands of a text', () => {
  it.each([
    ['words and a figure', 'case no\\d+', true, [['case no']]],
    ['one of several words', '(?:полк|бригад)[а-я]?', false, [['полк', 'бригад']]],
    ['what is certain in a word', 'паспорта?', false, [['паспорт']]],
    [
      'all that stands in a row, the longest first',
      'ab(?:часть|полк)[=:]',
      false,
      [['часть', 'полк'], ['ab'], ['=', ':']],
    ],
    ['no single letter, which every text has', 'в\\s?[ая]\\.?(?:a|bcd)', false, []],
    ['what is written once at least', 'ab(?:cd)+e{2,3}', false, [['ab'], ['cd']]],
    ['a sign', '[a-z]{2,5}@[a-z]+', false, [['@']]],
    ['what must stand beside it', '(?<=ник\\s)[a-z]+(?=\\d)', true, [['ник']]],
    ['nothing that must not', '[a-z](?!\\d|abc)(?<!def)', false, []],
    ['nothing that may be left out', '(?:abc)?\\d?(?:def){0,2}x*', false, []],
    ['nothing where one way does without', 'abc|\\d', false, []],
    ['a figure in every way', '(?<id>\\d{2}|[1-9]x)', true, []],
    ['no figure of a class with letters', '[0-9a-f]{4}', false, []],
    ['nothing of a class that excludes or ranges', '[^@][#-/]', false, []],
    ['a bracket that is no bracket', '[)|(]\\)', false, [[')'], [')', '|', '(']]],
  ])('is %s', (_, pattern, figure, sets) => {
    expect(readDemand(pattern)).toEqual({ figure, sets })
  })

  it('is met by texts that have all of it', () => {
    const demand = readDemand('(?:rue|ул)\\.?\\s\\d')
    expect(meets('rue 5', true, demand)).toBe(true)
    expect(meets('ул. 5', true, demand)).toBe(true)
    expect(meets('rue', false, demand)).toBe(false)
    expect(meets('road 5', true, demand)).toBe(false)
  })
})
