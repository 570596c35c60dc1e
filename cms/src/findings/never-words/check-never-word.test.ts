import { expect, it } from 'vitest'
import { checkNeverWord, checkNeverWords } from './check-never-word.ts'

/** Nowhere else in use. */
const key = new TextEncoder().encode('a key for the trial of checking never-words')

it.each(['Грубельский', 'Пустовзорск', 'Лев', 'Крутоярская бригада', 'Zavolzhets', 'мать Ярмолина', 'в/ч Крутояр'])(
  'keeps %s',
  (word) => {
    expect(checkNeverWord(word, key)).toBe(null)
  },
)

it.each([
  ['too_short', 'Ян'],
  ['too_short', '12'],
  ['too_short', 'a\u200Bb'],
  ['too_long', 'x'.repeat(61)],
  ['too_common', 'война'],
  ['too_common', 'voina'],
  ['too_common', 'Россия'],
  ['too_common', 'guerre'],
  ['too_common', 'Straße'],
  ['too_common', 'когда'],
  ['too_common', 'мать и брат'],
])('refuses as %s: %s', (fault, word) => {
  expect(checkNeverWord(word, key)).toBe(fault)
})

it.each([
  [['Грубельский', 'Пустовзорск', 'Крутоярская бригада']],
  [['Грубельский', 'солдаты', 'ян', 'x'.repeat(61), 'Russie', 'Zavolzhets']],
])('says of many together what it says of each: %j', (words) => {
  expect(checkNeverWords(words, key)).toEqual(words.map((word) => checkNeverWord(word, key)))
})
