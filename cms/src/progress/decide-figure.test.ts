import { roundDown } from '@campaign/shared/money/round-down.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedUntil, decideFigure, type DayOfTakings } from './decide-figure.ts'

const DAY = 24 * 60 * 60_000

type Gift = { moment: number; cents: number }

/** Groups gifts as the database does. */
function daysOf(gifts: readonly Gift[], until: Date): DayOfTakings[] {
  const days = new Map<string, DayOfTakings>()
  for (const { moment, cents } of gifts.toSorted((one, other) => one.moment - other.moment)) {
    if (moment >= until.getTime()) continue
    const day = new Date(moment).toISOString().slice(0, 10)
    const before = days.get(day) ?? { day, gifts: 0, cents: 0 }
    days.set(day, { day, gifts: before.gifts + 1, cents: before.cents + cents })
  }
  return [...days.values()]
}

const figureAt = (gifts: readonly Gift[], now: number) => {
  const until = countedUntil(new Date(now))
  return decideFigure(daysOf(gifts, until))
}

const start = Date.UTC(2026, 0, 1)
const gift = fc.record({
  moment: fc.integer({ min: start, max: start + 60 * DAY }),
  cents: fc.integer({ min: 500, max: 1_000_000 }),
})

describe('the figure the public is shown', () => {
  it('does not change by a gift of the last 24 hours, or by its size', () => {
    const inLastDay = fc.integer({ min: 0, max: DAY - 1 })
    fc.assert(
      fc.property(fc.array(gift, { maxLength: 60 }), inLastDay, fc.nat(10_000_000), (gifts, age, cents) => {
        const now = start + 61 * DAY
        expect(figureAt([...gifts, { moment: now - age, cents }], now)).toEqual(figureAt(gifts, now))
      }),
    )
  })

  it('never moves by fewer than five gifts, whatever day it is looked at', () => {
    fc.assert(
      fc.property(fc.array(gift, { maxLength: 60 }), (gifts) => {
        let shown: string | null = null
        let countedThen = 0
        for (let now = start; now < start + 64 * DAY; now += DAY / 2) {
          const figure = figureAt(gifts, now)
          const asOf = figure?.asOf ?? null
          if (asOf === shown || asOf === null) continue
          const end = Date.parse(asOf) + DAY
          const counted = gifts.filter(({ moment }) => moment < end).length
          expect(counted - countedThen).toBeGreaterThanOrEqual(5)
          shown = asOf
          countedThen = counted
        }
      }),
    )
  })

  it('only ever grows while nothing goes back', () => {
    fc.assert(
      fc.property(fc.array(gift, { maxLength: 60 }), (gifts) => {
        let before = 0
        for (let now = start; now < start + 64 * DAY; now += DAY) {
          const cents = figureAt(gifts, now)?.cents ?? 0
          expect(cents).toBeGreaterThanOrEqual(before)
          before = cents
        }
      }),
    )
  })

  it('is a round sum, never more than what came in', () => {
    fc.assert(
      fc.property(fc.array(gift, { minLength: 5, maxLength: 60 }), (gifts) => {
        const cents = figureAt(gifts, start + 64 * DAY)?.cents ?? 0
        expect(cents).toBe(roundDown(cents))
        expect(cents).toBeLessThanOrEqual(gifts.reduce((sum, one) => sum + one.cents, 0))
      }),
    )
  })

  const gifts = (day: string, count: number, cents: number): DayOfTakings => ({ day, gifts: count, cents })

  it.each<[string, DayOfTakings[], ReturnType<typeof decideFigure>]>([
    ['nothing without gifts', [], null],
    ['nothing of four gifts', [gifts('2026-11-01', 4, 900_000)], null],
    ['five gifts', [gifts('2026-11-01', 5, 12_345)], { cents: 10_000, asOf: '2026-11-01' }],
    [
      'five gifts of several days',
      [gifts('2026-11-01', 4, 20_000), gifts('2026-11-03', 1, 5_000)],
      { cents: 25_000, asOf: '2026-11-03' },
    ],
    [
      'not the large gift alone on the day after',
      [gifts('2026-11-01', 5, 20_000), gifts('2026-11-02', 1, 900_000)],
      { cents: 20_000, asOf: '2026-11-01' },
    ],
    [
      'not the refund alone on the day after',
      [gifts('2026-11-01', 5, 20_000), gifts('2026-11-02', 0, -15_000)],
      { cents: 20_000, asOf: '2026-11-01' },
    ],
    [
      'a refund, once there are gifts beside it',
      [gifts('2026-11-01', 5, 20_000), gifts('2026-11-02', 5, -5_000)],
      { cents: 15_000, asOf: '2026-11-02' },
    ],
    ['nothing of five gifts that all went back', [gifts('2026-11-01', 5, 0)], null],
  ])('is %s', (_what, days, figure) => {
    expect(decideFigure(days)).toEqual(figure)
  })

  it.each([
    [99_999, 95_000],
    [100_000, 100_000],
    [109_999, 100_000],
    [999_999, 990_000],
    [1_049_999, 1_000_000],
    [-1, 0],
  ])('rounds %i cents down to %i', (cents, rounded) => {
    expect(roundDown(cents)).toBe(rounded)
  })
})
