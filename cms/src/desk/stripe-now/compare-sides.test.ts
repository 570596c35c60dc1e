import { describe, expect, it } from 'vitest'
import { compareSides } from './compare-sides.ts'

describe('our books beside Stripe’s', () => {
  it('differ where both know something and it is not the same', () => {
    const lines = compareSides(
      { amount: 5000, currency: 'EUR', livemode: true, charge: null },
      { amount: 6000, currency: 'EUR', livemode: true, charge: 'ch_1' },
      'en',
    )
    expect(lines.filter(({ isDifferent }) => isDifferent)).toEqual([
      { name: 'amount', ours: '€50.00', theirs: '€60.00', isDifferent: true },
    ])
    expect(lines).toContainEqual({ name: 'charge', ours: '—', theirs: 'ch_1', isDifferent: false })
  })

  it('show what was booked in the currency of the account, and everything else in that of the gift', () => {
    const side = {
      amount: 5000,
      currency: 'CHF',
      fee: 100,
      settledCurrency: 'EUR',
      taken: { amount: 1, currency: 'CHF' },
    }
    const shown = Object.fromEntries(compareSides(side, {}, 'en').map(({ name, ours }) => [name, ours]))
    expect(shown).toMatchObject({ amount: 'CHF\u00A050.00', fee: '€1.00', taken: 'CHF\u00A00.01' })
  })

  it('say yes, no and when in words', () => {
    const shown = compareSides({ livemode: false, paidAt: '2026-11-03T10:00:00.000Z' }, {}, 'fr')
    expect(shown.map(({ ours }) => ours)).toEqual(['non', '3 nov. 2026, 11:00'])
  })
})
