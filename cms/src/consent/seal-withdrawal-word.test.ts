import { expect, it } from 'vitest'
import { isWithdrawalWord, sealWithdrawalWord } from './seal-withdrawal-word.ts'

const key = 'a key for the trial of the word for withdrawal'
const seal = sealWithdrawalWord('Жёлтый фонарь', 'KT-4821', key)
const check = { caseCode: 'KT-4821', seal, key }

it.each(['Жёлтый фонарь', 'жёлтый  ФОНАРЬ', ' желтый фонарь. '])('knows the word again as %j', (word) => {
  expect(isWithdrawalWord(word, check)).toBe(true)
})

it('knows no other word, of nobody else, and under no other key', () => {
  expect(isWithdrawalWord('Синий фонарь', check)).toBe(false)
  expect(isWithdrawalWord('', check)).toBe(false)
  expect(isWithdrawalWord('Жёлтый фонарь', { ...check, caseCode: 'KT-4822' })).toBe(false)
  expect(isWithdrawalWord('Жёлтый фонарь', { ...check, key: `${key}.` })).toBe(false)
  expect(isWithdrawalWord('Жёлтый фонарь', { ...check, seal: '' })).toBe(false)
})

it('says nothing of the word', () => {
  expect(seal).toMatch(/^[\w-]{43}$/)
})
