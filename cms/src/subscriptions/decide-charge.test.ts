import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideCharge } from './decide-charge.ts'
import type { InvoiceFacts } from './invoice-facts.ts'
import { OUR_ID, subscriptionWith } from './trial/examples.ts'

const invoice: InvoiceFacts = {
  id: 'in_1',
  stripeSubscription: 'sub_1',
  subscription: OUR_ID,
  isFirst: false,
  status: 'open',
  isAttempted: false,
  amount: 2000,
  currency: 'EUR',
}

describe('decideCharge', () => {
  it.each(['open', 'paid', 'uncollectible'] as const)('makes a donation of an invoice that is %s', (status) => {
    expect(decideCharge(subscriptionWith(), { ...invoice, status })).toEqual({ kind: 'donation', amount: 2000 })
  })

  it.each(['draft', 'void'] as const)('makes none of an invoice that is %s', (status) => {
    expect(decideCharge(subscriptionWith(), { ...invoice, status })).toEqual({ kind: 'none' })
  })

  it('makes a donation of an invoice that was struck out after a charge', () => {
    const struckOut = { ...invoice, status: 'void', isAttempted: true } as const
    expect(decideCharge(subscriptionWith(), struckOut)).toEqual({ kind: 'donation', amount: 2000 })
  })

  it('makes none of an invoice that asks for nothing', () => {
    expect(decideCharge(subscriptionWith(), { ...invoice, amount: 0, status: 'paid' })).toEqual({ kind: 'none' })
  })

  it('takes what was agreed at any time, however many changes ago', () => {
    const row = subscriptionWith({ previousAmount: 1500 })
    const charge = decideCharge(row, { ...invoice, amount: 900 }, [900, 1500])
    expect(charge).toEqual({ kind: 'donation', amount: 900 })
    expect(decideCharge(row, { ...invoice, amount: 901 }, [900, 1500])).toEqual({ kind: 'donation', amount: 2000 })
  })

  it('takes what is given now, before the last change or after the next, and for anything else what was agreed', () => {
    const row = subscriptionWith({ previousAmount: 1500, wantedAmount: 3500 })
    for (const amount of [2000, 1500, 3500])
      expect(decideCharge(row, { ...invoice, amount })).toEqual({ kind: 'donation', amount })
    fc.assert(
      fc.property(fc.integer({ min: 1 }), (amount) => {
        const charge = decideCharge(row, { ...invoice, amount })
        expect(charge).toEqual({ kind: 'donation', amount: [1500, 2000, 3500].includes(amount) ? amount : 2000 })
      }),
    )
  })
})
