import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Shelf } from './shelf.ts'

const shelfOf = (times: number[]) => {
  const shelf = new Shelf<{ id: string; created: number }>()
  for (const [place, created] of times.entries()) shelf.add({ id: `o${place}`, created })
  return shelf
}

describe('Shelf', () => {
  it('finds by id and by place, and knows what it does not have', () => {
    const shelf = shelfOf([10, 20])
    expect(shelf.get('o1')).toEqual({ id: 'o1', created: 20 })
    expect([shelf.at(0)?.id, shelf.placeOf('o1'), shelf.size]).toEqual(['o0', 1, 2])
    expect([shelf.get('o2'), shelf.at(2), shelf.placeOf('o2')]).toEqual([undefined, undefined, undefined])
  })

  it('finds the first object of a time or later, as a search from the beginning would', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (times, wanted) => {
        const sorted = times.toSorted((a, b) => a - b)
        const found = sorted.findIndex((time) => time >= wanted)
        expect(shelfOf(sorted).firstSince(wanted)).toBe(found === -1 ? sorted.length : found)
      }),
    )
  })
})
