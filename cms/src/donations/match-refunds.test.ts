import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DonationRefund } from './donation-refund.ts'
import { matchRefunds } from './match-refunds.ts'
import { draftRefund } from './trial/draft-facts.ts'

const asked: DonationRefund = {
  id: 'ours',
  donation: 'donation',
  state: 'requested',
  amount: 5000,
  currency: 'EUR',
  reason: 'donor_request',
  stripeRefund: null,
  askedBy: 'treasurer',
}

describe('a refund that Stripe speaks of', () => {
  it('belongs to the row that carries its number', () => {
    const facts = draftRefund({ refund: 'ours' })
    expect(matchRefunds([asked], [facts])).toEqual([{ facts, refund: asked }])
  })

  it('is a new one where nobody here asked for it', () => {
    const facts = draftRefund()
    expect(matchRefunds([asked], [facts])).toEqual([{ facts, refund: null }])
    expect(matchRefunds([], [draftRefund({ refund: 'of somebody else' })])).toMatchObject([{ refund: null }])
  })

  it('is no news when our row says the same, and is when it does not', () => {
    const known = { ...asked, stripeRefund: 're_1', state: 'pending' as const }
    expect(matchRefunds([known], [draftRefund({ state: 'pending' })])).toEqual([])
    expect(matchRefunds([known], [draftRefund({ state: 'failed' })])).toMatchObject([{ refund: { id: 'ours' } }])
  })

  it('with our number and another amount is not the one we asked for', () => {
    expect(matchRefunds([asked], [draftRefund({ refund: 'ours', amount: 4999 })])).toMatchObject([{ refund: null }])
    expect(matchRefunds([asked], [draftRefund({ refund: 'ours', currency: 'USD' })])).toMatchObject([{ refund: null }])
  })

  it('of which there are two with the same number: the first is ours, the second is money of its own', () => {
    const first = draftRefund({ id: 're_2', refund: 'ours' })
    const second = draftRefund({ id: 're_1', refund: 'ours', createdAt: new Date('2026-11-24T00:00:00Z') })
    for (const said of [
      [first, second],
      [second, first],
    ]) {
      const moves = matchRefunds([asked], said)
      expect(moves.find(({ refund }) => refund !== null)?.facts).toBe(first)
      expect(moves).toHaveLength(2)
    }
  })
})

it('however many there are, each row stands for one refund at most, and every refund is either known or moves', () => {
  const rows = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      stripeRefund: fc.constantFrom(null, 're_0', 're_1', 're_2'),
      state: fc.constantFrom('requested' as const, 'pending' as const, 'succeeded' as const),
    }),
    { selector: ({ id }) => id },
  )
  const said = fc.array(
    fc.record({ refund: fc.constantFrom(null, 'a', 'b', 'c', 'd'), day: fc.integer({ min: 1, max: 3 }) }),
    {
      maxLength: 4,
    },
  )
  fc.assert(
    fc.property(rows, said, (drafts, facts) => {
      const known = drafts.map((draft) => ({ ...asked, ...draft }))
      const spoken = facts.map(({ refund, day }, at) =>
        draftRefund({ id: `re_${at}`, refund, createdAt: new Date(Date.UTC(2026, 10, day)) }),
      )
      const claimed = matchRefunds(known, spoken).flatMap(({ refund }) => (refund === null ? [] : [refund.id]))
      const byId = known.filter(({ stripeRefund }) => stripeRefund !== null)
      const unique = new Set(byId.map(({ stripeRefund }) => stripeRefund)).size === byId.length
      if (unique) expect(new Set(claimed).size).toBe(claimed.length)
    }),
  )
})
