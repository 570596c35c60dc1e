import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { asksForPaid, narrowSearch, searchedWords } from './list-search.ts'

const FIELDS = { id: 'ours', stripeSession: 'stripe', reference: 'note' } as const
const ID = '3a4638f3-315b-4c06-94e4-4d822af16cd8'
const NOTHING = { id: { equals: '00000000-0000-0000-0000-000000000000' } }

/** As the search box of the admin asks. */
function search(words: string, elsewhere: [string, string[]][] = []) {
  const where = { or: Object.keys(FIELDS).map((field) => ({ [field]: { like: words } })) }
  const narrowed = narrowSearch(where, FIELDS, new Map(elsewhere)) as { and: [{ or: { and: Where[] }[] }] }
  return narrowed.and[0].or.map(({ and }) => and[0])
}

describe('a search', () => {
  it('for one of our ids asks for that one', () => {
    expect(search(ID)).toEqual([{ id: { equals: ID } }, NOTHING, NOTHING])
    expect(search(` ${ID.toUpperCase()} `)).toEqual([{ id: { equals: ID } }, NOTHING, NOTHING])
  })

  it('for the beginning of one of our ids asks for those between the first and the last that begin so', () => {
    expect(search('3a4638f3-31')[0]).toEqual({
      id: {
        greater_than_equal: '3a4638f3-3100-4000-8000-000000000000',
        less_than_equal: '3a4638f3-31ff-4fff-bfff-ffffffffffff',
      },
    })
  })

  it('for one of Stripe’s asks for that one, and for what was found by it elsewhere', () => {
    expect(search('cs_test_a1B2c3')).toEqual([NOTHING, { stripeSession: { equals: 'cs_test_a1B2c3' } }, NOTHING])
    expect(search('re_3PqR0001', [['re_3PqR0001', [ID]]])[0]).toEqual({ id: { in: [ID] } })
  })

  it('for the note of a gift entered by hand asks for those it was found on', () => {
    expect(search('REL 42', [['REL 42', [ID]]])).toEqual([NOTHING, NOTHING, { id: { in: [ID] } }])
  })

  it('for anything else finds nothing, instead of reading every row', () => {
    expect(search('%')).toEqual([NOTHING, NOTHING, NOTHING])
    expect(search('3a4')).toEqual([NOTHING, NOTHING, NOTHING])
    expect(search('Мария')).toEqual([NOTHING, NOTHING, NOTHING])
  })

  it('leaves every other condition as it is, inside and beside it', () => {
    const where: Where = { state: { equals: 'failed' }, token: { like: 'a' }, and: [{ id: { equals: ID } }] }
    expect(narrowSearch(where, FIELDS, new Map())).toEqual({
      and: [{ state: { equals: 'failed' } }, { token: { like: 'a' } }, { and: [{ and: [{ id: { equals: ID } }] }] }],
    })
    expect(narrowSearch({}, FIELDS, new Map())).toEqual({})
  })

  it('is looked up once, however many fields it is asked of', () => {
    const where: Where = { or: [{ id: { like: 'a' } }, { stripeSession: { like: 'a' } }, { currency: { like: 'b' } }] }
    expect(searchedWords(where, FIELDS)).toEqual(['a'])
  })
})

describe('a list of paid donations', () => {
  it.each<[boolean, Where]>([
    [true, { state: { equals: 'succeeded' } }],
    [true, { or: [{ and: [{ state: { in: ['refunded', 'disputed'] } }, { amount: { greater_than: 1 } }] }] }],
    [false, { state: { equals: 'failed' } }],
    [false, { state: { in: ['succeeded', 'expired'] } }],
    [false, { state: { not_equals: 'succeeded' } }],
    [false, { or: [{ state: { equals: 'succeeded' } }, { state: { equals: 'failed' } }] }],
    [false, { or: [] }],
    [false, {}],
  ])('%s: %j', (expected, where) => {
    expect(asksForPaid(where)).toBe(expected)
  })
})
