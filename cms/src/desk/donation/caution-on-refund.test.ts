import { LOCALES } from '@campaign/shared/locales/locales.ts'
import { describe, expect, it } from 'vitest'
import { PAYMENT_METHODS } from '../../donations/money-moves.ts'
import { cautionOnRefund } from './caution-on-refund.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
const debit = { method: 'sepa_debit', paidAt: '2026-11-03T10:00:00Z' } as const

describe('before a refund', () => {
  it.each(LOCALES)('the page of a bank debit says in %s that the bank can take the money a second time', (language) => {
    expect(cautionOnRefund(debit, language, NOW)).toMatch(/SEPA.+(?:deux fois|twice|дважды|двічі|zweimal)/)
  })

  it('says it in words of its own in each language', () => {
    const told = LOCALES.map((language) => cautionOnRefund(debit, language, NOW))
    expect(new Set(told).size).toBe(LOCALES.length)
  })

  it.each([
    ['2025-10-23T10:00:00Z', true],
    ['2025-10-22T10:00:01Z', true],
    ['2025-10-22T09:59:59Z', false],
    ['2023-11-24T10:00:00Z', false],
    [null, true],
  ])('of a debit of %s says it: %s', (paidAt, isSaid) => {
    expect(cautionOnRefund({ method: 'sepa_debit', paidAt }, 'fr', NOW) !== null).toBe(isSaid)
  })

  it.each([...PAYMENT_METHODS.filter((method) => method !== 'sepa_debit'), null])('of %s says nothing', (method) => {
    expect(cautionOnRefund({ method, paidAt: debit.paidAt }, 'fr', NOW)).toBeNull()
  })
})
