import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundDown } from '@campaign/shared/money/round-down.ts'
import { decideReceived } from './decide-received.ts'
import type { DayInBooks } from './read-takings.ts'

const day = (on: string, gifts: number, cents: number, fees = 0): DayInBooks => ({ day: on, gifts, cents, fees })
const inNovember = new Date('2026-11-21T00:00:00Z')

describe('what was received', () => {
  it('is summed from the first of January to the end of each finished quarter, rounded down', () => {
    const days = [
      day('2025-12-30', 5, 1_234_00, 60_00),
      day('2026-02-01', 4, 700_00, 10_00),
      day('2026-03-31', 1, 67_00, 41_00),
      day('2026-09-30', 9, 900_00, 55_00),
      day('2026-10-01', 99, 9_999_00),
    ]
    expect(decideReceived([days], inNovember)).toEqual([
      { until: '2025-12-31', received: 1_200_00, fees: 50_00 },
      { until: '2026-03-31', received: 750_00, fees: 50_00 },
      { until: '2026-06-30', received: 750_00, fees: 50_00 },
      { until: '2026-09-30', received: 1_600_00, fees: 100_00 },
    ])
  })

  it('counts a campaign’s gifts only once five are there, though other campaigns have many', () => {
    const many = [day('2026-01-05', 50, 5_000_00)]
    const few = [day('2026-02-01', 4, 80_000_00), day('2026-05-01', 1, 100_00)]
    expect(decideReceived([many, few], inNovember).map(({ received }) => received)).toEqual([
      5_000_00, 85_000_00, 85_000_00,
    ])
    expect(decideReceived([few.slice(0, 1)], inNovember)).toEqual([])
  })

  it('tells of no quarter that is not over, whatever came in', () => {
    const days = [day('2026-07-01', 50, 5_000_00)]
    expect(decideReceived([days], new Date('2026-09-30T00:00:00Z'))).toEqual([])
    expect(decideReceived([days], new Date('2026-10-01T00:00:00Z'))).toHaveLength(1)
  })

  it('is to the cent what came less what went back, in each year and before it is rounded', () => {
    const move = fc.record({
      moment: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2026, 9, 31) }),
      cents: fc.integer({ min: -50_000_00, max: 90_000_01 }),
      fees: fc.integer({ min: 0, max: 99_99 }),
    })
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 40 }), (moves) => {
        const days = moves
          .map(({ moment, cents, fees }) => day(new Date(moment).toISOString().slice(0, 10), 5, cents, fees))
          .toSorted((one, other) => (one.day < other.day ? -1 : 1))
        for (const { until, received, fees } of decideReceived([days], inNovember)) {
          const counted = days.filter((one) => one.day.slice(0, 4) === until.slice(0, 4) && one.day <= until)
          expect(received).toBe(roundDown(counted.reduce((sum, { cents }) => sum + cents, 0)))
          expect(fees).toBe(roundDown(counted.reduce((sum, one) => sum + one.fees, 0)))
        }
      }),
    )
  })

  it('never changes what it told of the past', () => {
    const moment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 11, 31) })
    const gift = fc.record({ moment, cents: fc.integer({ min: 100, max: 10_000_00 }) })
    fc.assert(
      fc.property(fc.array(gift, { maxLength: 40 }), moment, moment, (gifts, one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)].map((now) => {
          const counted = gifts.filter((given) => given.moment < now).toSorted((a, b) => a.moment - b.moment)
          const days = counted.map((given) => day(new Date(given.moment).toISOString().slice(0, 10), 1, given.cents))
          return decideReceived([days], new Date(now))
        })
        expect(after?.slice(0, before?.length)).toEqual(before)
      }),
    )
  })
})
