import { describe, expect, it } from 'vitest'
import { addUpFigures, FIGURE_DAYS, firstDayOf } from './add-up-figures.ts'
import type { PaidGroup } from './figures.ts'

function group(day: string, gifts: number, more: Partial<PaidGroup> = {}): PaidGroup {
  const settled = gifts * 1000
  const sums = { amount: settled, settled, fees: gifts * 40, net: gifts * 960, unbooked: 0 }
  return { day, campaign: 'one', isMonthly: false, currency: 'EUR', gifts, ...sums, ...more }
}

describe('the figures of the dashboard', () => {
  it('have a day for each day, also where nothing came in, and leave out what is older', () => {
    const { days, total } = addUpFigures([group('2026-11-22', 2), group('2026-08-24', 7)], [], '2026-11-22')
    expect(days).toHaveLength(FIGURE_DAYS)
    expect(days[0]).toEqual({ day: '2026-08-25', gifts: 0, settled: 0 })
    expect(days.at(-1)).toEqual({ day: '2026-11-22', gifts: 2, settled: 2000 })
    expect(total).toEqual({ gifts: 2, settled: 2000 })
  })

  it('part the whole in every way without losing a cent', () => {
    const paid = [
      group('2026-11-20', 3),
      group('2026-11-20', 2, { isMonthly: true }),
      group('2026-11-21', 5, { campaign: 'two', currency: 'JPY', amount: 5 * 1600 }),
      group('2026-11-21', 1, { settled: 0, fees: 0, net: 0, unbooked: 1 }),
    ]
    const { total, campaigns, kinds, currencies, days, fees, net, unbooked } = addUpFigures(paid, [], '2026-11-22')
    const settledOf = (parts: readonly { settled: number }[]) => parts.reduce((sum, { settled }) => sum + settled, 0)
    expect(total).toEqual({ gifts: 11, settled: 10_000 })
    for (const parts of [campaigns, Object.values(kinds), currencies, days]) expect(settledOf(parts)).toBe(10_000)
    expect(campaigns.map(({ campaign, gifts }) => [campaign, gifts])).toEqual([
      ['one', 6],
      ['two', 5],
    ])
    expect(currencies.find(({ currency }) => currency === 'JPY')).toMatchObject({ amount: 8000, settled: 5000 })
    expect({ fees, net, unbooked }).toEqual({ fees: 400, net: 9600, unbooked: 1 })
  })

  it('compare this month with the month before until the same day, and its last day where there is none', () => {
    const paid = [group('2026-11-22', 1), group('2026-10-22', 2), group('2026-10-23', 4), group('2026-09-30', 8)]
    const { thisMonth, monthBefore } = addUpFigures(paid, [{ day: '2026-10-02', failed: 3 }], '2026-11-22')
    expect(thisMonth).toMatchObject({ from: '2026-11-01', to: '2026-11-22', gifts: 1, failed: 0 })
    expect(monthBefore).toMatchObject({ from: '2026-10-01', to: '2026-10-22', gifts: 2, failed: 3, paid: 2 })
    expect(addUpFigures([], [], '2026-03-31').monthBefore).toMatchObject({ from: '2026-02-01', to: '2026-02-28' })
    expect(addUpFigures([], [], '2028-03-30').monthBefore).toMatchObject({ to: '2028-02-29' })
    expect(addUpFigures([], [], '2027-01-05').monthBefore).toMatchObject({ from: '2026-12-01', to: '2026-12-05' })
  })

  it('count refused payments of the same days as the paid ones', () => {
    const failed = [
      { day: '2026-11-22', failed: 2 },
      { day: '2026-08-24', failed: 50 },
    ]
    expect(addUpFigures([group('2026-11-22', 8)], failed, '2026-11-22').attempts).toEqual({ paid: 8, failed: 2 })
  })

  it('need the days of the chart from the database, which hold the month before', () => {
    for (const today of ['2026-11-22', '2026-03-31', '2027-01-31', '2028-03-01'])
      expect(firstDayOf(today) <= addUpFigures([], [], today).monthBefore.from).toBe(true)
    expect(firstDayOf('2026-11-22')).toBe('2026-08-25')
  })
})
