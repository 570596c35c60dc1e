import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBooks } from './compare-books.ts'
import type { KnownBooking, Movement } from './movement.ts'

const movement: Movement = {
  id: 'txn_1',
  type: 'charge',
  amount: 5000,
  fee: 105,
  net: 4895,
  currency: 'EUR',
  bookedAt: new Date('2026-11-20T10:00:00Z'),
  paymentIntent: 'pi_1',
}
const booking: KnownBooking = { id: 'txn_1', donation: 'd1', amount: 5000, fee: 105, net: 4895, currency: 'EUR' }

describe('comparing our books with the provider’s', () => {
  it('finds nothing where both agree', () => {
    expect(compareBooks([movement], [booking])).toEqual([])
  })

  it.each([
    ['amount', { amount: 4999 }],
    ['fee', { fee: 104 }],
    ['net', { net: 4896 }],
    ['currency', { currency: 'CHF' }],
  ])('finds one cent, or one letter, in the %s', (_, change) => {
    const changed = { ...booking, ...change }
    expect(compareBooks([movement], [changed])).toEqual([{ kind: 'differs', movement, booking: changed }])
  })

  it('finds what only the provider has, and what only we have', () => {
    expect(compareBooks([movement], [])).toEqual([{ kind: 'missing_here', movement }])
    expect(compareBooks([], [booking])).toEqual([{ kind: 'missing_there', booking }])
  })

  it('leaves out what belongs to no payment', () => {
    expect(compareBooks([{ ...movement, id: 'txn_2', type: 'payout', paymentIntent: null }], [])).toEqual([])
  })

  it('finds exactly what was left out or changed, however much there is', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { maxLength: 60 })
    fc.assert(
      fc.property(ids, fc.infiniteStream(fc.constantFrom('same', 'lost', 'changed')), (numbers, fates) => {
        const all = numbers.map((number) => {
          const fate: string = fates.next().value ?? 'same'
          return { number, fate }
        })
        const movements = all.map(({ number }) => ({ ...movement, id: `txn_${number}`, amount: number }))
        const bookings = all
          .filter(({ fate }) => fate !== 'lost')
          .map(({ number, fate }) => ({
            ...booking,
            id: `txn_${number}`,
            amount: fate === 'changed' ? number + 1 : number,
          }))
        const kinds = compareBooks(movements, bookings).map(({ kind }) => kind)
        expect(kinds.filter((kind) => kind === 'missing_here')).toHaveLength(
          all.filter(({ fate }) => fate === 'lost').length,
        )
        expect(kinds.filter((kind) => kind === 'differs')).toHaveLength(
          all.filter(({ fate }) => fate === 'changed').length,
        )
      }),
    )
  })
})
