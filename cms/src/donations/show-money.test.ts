import { expect, it } from 'vitest'
import { showMoney } from './show-money.ts'

it.each([
  [5000, 'EUR', 'fr', '50,00\u00A0€'],
  [5, 'EUR', 'en', '€0.05'],
  [-1050, 'EUR', 'de', '-10,50\u00A0€'],
  [500, 'JPY', 'en', '¥500'],
  [9_007_199_254_740_991, 'EUR', 'en', '€90,071,992,547,409.91'],
])('%i %s reads in %s as %s', (minor, currency, language, shown) => {
  expect(showMoney(minor, currency, language)).toBe(shown)
})

it.each([
  [null, 'EUR'],
  [10.5, 'EUR'],
  ['5000', 'EUR'],
  [5000, null],
  [5000, 'euro'],
])('what is no amount (%j %j) is a dash, never a wrong figure', (minor, currency) => {
  expect(showMoney(minor, currency, 'fr')).toBe('—')
})

it('leaves out the decimals of a whole amount in a sentence, and never those of another', () => {
  expect(showMoney(5000, 'EUR', 'fr', { isShort: true })).toBe('50\u00A0€')
  expect(showMoney(5050, 'EUR', 'fr', { isShort: true })).toBe('50,50\u00A0€')
})
