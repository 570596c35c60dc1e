import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Agenda } from './agenda.ts'

const note = (agenda: Agenda, at: number, id: string) => agenda.add({ at, id, act: () => null })

describe('Agenda', () => {
  it('gives nothing before its time', () => {
    const agenda = new Agenda()
    note(agenda, 10, 'a')
    expect(agenda.takeDue(9)).toBeUndefined()
    expect(agenda.takeDue(10)?.id).toBe('a')
    expect(agenda.takeDue(10)).toBeUndefined()
  })

  it('gives the earliest first, and of the same second what was noted first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (times) => {
        const agenda = new Agenda()
        for (const [order, at] of times.entries()) note(agenda, at, String(order))
        const taken = times.map(() => agenda.takeDue(20)?.id)
        const expected = times
          .map((at, order) => ({ at, order }))
          .toSorted((a, b) => a.at - b.at || a.order - b.order)
          .map(({ order }) => String(order))
        expect(taken).toEqual(expected)
      }),
    )
  })
})
