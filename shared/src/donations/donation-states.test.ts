import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DONATION_STATES, isPaid, isUnpaid, mayFollow } from './donation-states.ts'
import type { DonationState } from './donation-states.ts'

/** Every pair, spelt out a second time: a row is the state now, a column the state that wants to follow. */
const ALLOWED = `
                  created awaiting_payment processing succeeded partly_refunded refunded disputed dispute_won dispute_lost failed expired needs_care
created              -           y             y          y            y           y        y          y           y         y       y        y
awaiting_payment     -           -             y          y            y           y        y          y           y         y       y        y
processing           -           -             -          y            y           y        y          y           y         y       -        y
succeeded            -           -             -          -            y           y        y          y           y         -       -        y
partly_refunded      -           -             -          y            -           y        y          y           y         -       -        y
refunded             -           -             -          y            y           -        y          y           y         -       -        y
disputed             -           -             -          y            y           y        -          y           y         -       -        y
dispute_won          -           -             -          -            y           y        y          -           y         -       -        y
dispute_lost         -           -             -          -            -           -        y          y           -         -       -        y
failed               -           -             y          y            y           y        y          y           y         -       -        y
expired              -           -             y          y            y           y        y          y           y         -       -        y
needs_care           -           -             -          -            -           -        -          -           -         -       -        -
`
const [header = [], ...rows] = ALLOWED.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const pairs = rows.flatMap(([from, ...cells]) => cells.map((cell, at) => [from, header[at], cell === 'y'] as const))

describe('the states of a donation', () => {
  it('are all in the table of this test', () => {
    expect(header).toEqual([...DONATION_STATES])
    expect(rows.map(([from]) => from)).toEqual([...DONATION_STATES])
    expect(pairs).toHaveLength(DONATION_STATES.length ** 2)
  })

  it.each(pairs)('from %s to %s: %s', (from, to, isAllowed) => {
    expect(mayFollow(from as DonationState, to as DonationState)).toBe(isAllowed)
  })

  it('never follow themselves, so that a notice applied twice has one effect', () => {
    for (const state of DONATION_STATES) expect(mayFollow(state, state)).toBe(false)
  })

  it('never leave needs_care by themselves, and can get there from every other state', () => {
    for (const state of DONATION_STATES) {
      expect(mayFollow('needs_care', state)).toBe(false)
      if (state !== 'needs_care') expect(mayFollow(state, 'needs_care')).toBe(true)
    }
  })

  it('never make money that arrived unpaid again: that is a refund, a dispute, or a case for a person', () => {
    for (const state of DONATION_STATES.filter(isPaid)) {
      const reachable = DONATION_STATES.filter((next) => mayFollow(state, next))
      expect(reachable.filter((next) => !isPaid(next))).toEqual(['needs_care'])
    }
  })

  it('never make a decided dispute undecided by forgetting it', () => {
    expect(mayFollow('dispute_won', 'succeeded')).toBe(false)
    expect(mayFollow('dispute_lost', 'succeeded')).toBe(false)
    expect(mayFollow('dispute_lost', 'refunded')).toBe(false)
  })

  it('end in the same state whatever the order in which the notices of a paid donation arrive', () => {
    const notices = ['awaiting_payment', 'processing', 'failed', 'expired', 'succeeded'] as const
    const inAnyOrder = fc.shuffledSubarray([...notices, ...notices], { minLength: 10 })
    fc.assert(
      fc.property(inAnyOrder, (order) => {
        let state: DonationState = 'created'
        for (const next of order) if (mayFollow(state, next)) state = next
        expect(state).toBe('succeeded')
      }),
    )
  })

  it('count as paid only once the money arrived', () => {
    const paid = ['succeeded', 'partly_refunded', 'refunded', 'disputed', 'dispute_won', 'dispute_lost']
    expect(DONATION_STATES.filter(isPaid)).toEqual(paid)
  })

  it('count as unpaid only while no money has moved and none is on its way', () => {
    expect(DONATION_STATES.filter(isUnpaid)).toEqual(['created', 'awaiting_payment', 'failed', 'expired'])
  })
})
