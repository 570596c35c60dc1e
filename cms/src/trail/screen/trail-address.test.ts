import { expect, it } from 'vitest'
import { readTrailAsked, trailAddress, type TrailAsked } from './trail-address.ts'

const WHO = '11111111-1111-4111-8111-111111111111'

it('is read from its address, and written back as it was', () => {
  const asked: TrailAsked = { act: 'text_approved', actor: WHO, document: '1a2b3c4d', day: '2026-11-22', page: 2 }
  const address = trailAddress(asked)
  expect(address).toBe(`/admin/trail?act=text_approved&who=${WHO}&on=1a2b3c4d&day=2026-11-22&page=2`)
  expect(readTrailAsked(Object.fromEntries(new URL(address, 'http://cms').searchParams))).toEqual(asked)
  expect(trailAddress({ page: 1 })).toBe('/admin/trail')
})

it.each([
  { act: 'lost' },
  { who: 'me' },
  { on: '1a2b' },
  { on: 'zzzzzzzz' },
  { on: `${WHO}0` },
  { on: "1a2b3c4d'; --" },
  { on: '1a2b3c4d--' },
  { day: '2026-02-31' },
  { day: '22.11.2026' },
  { day: '0001-01-01' },
  { page: '-1' },
])('counts %j as not asked', (asked) => {
  expect(readTrailAsked(asked)).toEqual({ page: 1 })
})

it.each(['1a2b3c4d', '1A2B3C4D', ' 1a2b3c4d-5e6f', WHO])(
  'takes the number of a document, or its beginning: %s',
  (on) => {
    expect(readTrailAsked({ on }).document).toBe(on.trim().toLowerCase())
  },
)
