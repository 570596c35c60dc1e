import { expect, it } from 'vitest'
import { headRecord } from './head-record.ts'

const createdAt = '2026-11-03T22:30:00.000Z'
const gift = { amount: 5000, currency: 'EUR', createdAt }
const space = '\u00A0'

it('a gift is headed by its amount and its day, by the clock of Paris', () => {
  const said = headRecord({ what: 'Don', isTitled: false, data: gift }, 'fr')
  expect(said.replaceAll(/[\u00A0\u202F]/g, space)).toBe(`Don de 50${space}€ du 3 novembre 2026`)
})

it('what is of no amount, or of one without a currency, is headed by its day', () => {
  const data = { amount: 5000, createdAt: '2026-11-01T10:00:00.000Z' }
  expect(headRecord({ what: 'Rapprochement', isTitled: false, data }, 'fr')).toBe('Rapprochement du 1er novembre 2026')
  expect(headRecord({ what: 'Abgleich', isTitled: false, data }, 'de')).toBe('Abgleich vom 1. November 2026')
})

it('a text without a title says so, and what nothing is known of is called by its kind', () => {
  expect(headRecord({ what: 'Récit', isTitled: true, data: gift }, 'ru')).toBe('Без названия')
  expect(headRecord({ what: 'Don', isTitled: false, data: {} }, 'fr')).toBe('Don')
})
