import { DONATION_STATES } from '@campaign/shared/donations/donation-states.ts'
import { describe, expect, it } from 'vitest'
import { decideRefund } from './decide-refund.ts'
import type { DonationRefund } from './donation-refund.ts'
import { draftDonation } from './trial/draft-donation.ts'

const paid = draftDonation({ state: 'succeeded' })

function refund(change: Partial<DonationRefund>): DonationRefund {
  const fixed = { id: 'r', donation: paid.id, currency: 'EUR', reason: 'donor_request', stripeRefund: null } as const
  return { ...fixed, askedBy: null, state: 'succeeded', amount: 2000, ...change }
}

describe('money may go back', () => {
  it.each(DONATION_STATES)('or may not, of a donation that is %s', (state) => {
    const before = { ...paid, state, careReason: state === 'needs_care' ? ('amount_differs' as const) : null }
    const expected =
      state === 'disputed' || state === 'dispute_lost'
        ? 'disputed'
        : ['succeeded', 'partly_refunded', 'refunded', 'dispute_won'].includes(state)
          ? 'allowed'
          : 'not_paid'
    expect(decideRefund(before, [], 1).outcome).toBe(expected)
  })

  it('to the last cent and not one more', () => {
    expect(decideRefund(paid, [], 5000)).toEqual({ outcome: 'allowed' })
    expect(decideRefund(paid, [], 5001)).toEqual({ outcome: 'too_much', left: 5000 })
  })

  it('less what went back before, is on its way, or Stripe says has gone', () => {
    const partly = { ...paid, state: 'partly_refunded' as const, refunded: 3000 }
    expect(decideRefund(partly, [refund({}), refund({ state: 'pending', amount: 1000 })], 2000).outcome).toBe('allowed')
    expect(decideRefund(partly, [refund({}), refund({ state: 'pending', amount: 1000 })], 2001)).toEqual({
      outcome: 'too_much',
      left: 2000,
    })
    expect(decideRefund(partly, [], 2001)).toEqual({ outcome: 'too_much', left: 2000 })
  })

  it('again where an earlier refund came to nothing', () => {
    const nothing = [refund({ state: 'failed', amount: 5000 }), refund({ state: 'canceled', amount: 5000 })]
    expect(decideRefund(paid, nothing, 5000)).toEqual({ outcome: 'allowed' })
  })

  it('not while an earlier request was not answered', () => {
    expect(decideRefund(paid, [refund({ state: 'requested', amount: 1 })], 1)).toEqual({ outcome: 'under_way' })
  })

  it('once more of a blocked issuer, when the first refund failed', () => {
    const aside = { ...paid, state: 'needs_care' as const, careReason: 'blocked_issuer' as const }
    expect(decideRefund(aside, [refund({ state: 'failed', amount: 5000 })], 5000)).toEqual({ outcome: 'allowed' })
  })
})
