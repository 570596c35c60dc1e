import { describe, expect, it } from 'vitest'
import { listOf } from '../desk/addresses.ts'
import { carryFilters } from './carry-filters.ts'

/** The parameters of an address of the admin, as Next gives them to a page. */
function carried(address: string) {
  const asked: Record<string, string | string[]> = {}
  for (const [name, value] of new URL(address, 'http://localhost').searchParams) asked[name] = value
  return carryFilters(asked)
}

describe('the filters of the list', () => {
  it('are those of the export: state, campaign, origin', () => {
    const address = listOf('donations', [
      ['state', 'in', ['partly_refunded', 'refunded']],
      ['campaign', 'equals', 'c'],
      ['origin', 'equals', 'manual'],
    ])
    expect(carried(address)).toMatchObject({
      ...{ states: ['partly_refunded', 'refunded'], campaign: 'c', origin: 'manual', left: [] },
    })
  })

  it('a month is carried over as its days in Paris, in summer and in winter', () => {
    const october = listOf('donations', [
      ['paidAt', 'greater_than_equal', '2026-09-30T22:00:00.000Z'],
      ['paidAt', 'less_than', '2026-10-31T23:00:00.000Z'],
    ])
    expect(carried(october)).toMatchObject({ by: 'paid', from: '2026-10-01', to: '2026-10-31', left: [] })
  })

  it('what cannot be carried over is named, never dropped in silence', () => {
    const address = listOf('donations', [
      ['amount', 'greater_than', '100'],
      ['state', 'not_equals', 'succeeded'],
      ['subscription', 'exists', 'true'],
    ])
    expect(carried(address).left).toEqual(['amount', 'state', 'subscription'])
    expect(carried('/admin?search=pi_1').left).toEqual(['search'])
    expect(carried('/admin?where[or][1][and][0][state][equals]=failed').left).toEqual(['state'])
    const both = listOf('donations', [
      ['createdAt', 'greater_than_equal', '2026-01-01T00:00:00Z'],
      ['paidAt', 'less_than', '2026-02-01T00:00:00Z'],
    ])
    expect(carried(both).left).toEqual(['paidAt'])
  })
})
