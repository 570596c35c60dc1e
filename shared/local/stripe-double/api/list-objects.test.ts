import { describe, expect, it } from 'vitest'
import { Shelf } from '../account/shelf.ts'
import { listObjects } from './list-objects.ts'

const SIZE = 50_000

const shelf = new Shelf<{ id: string; created: number }>()
for (let place = 0; place < SIZE; place += 1) shelf.add({ id: `o${place}`, created: 1000 + place })

function lookAt(asked: Parameters<typeof listObjects>[2], isWanted: (place: number) => boolean = () => true) {
  let looks = 0
  const list = listObjects('/v1/things', shelf, asked, {
    isWanted: ({ id }) => {
      looks += 1
      return isWanted(Number(id.slice(1)))
    },
    oldest: 0,
  })
  return { looks, ids: list.data.map(({ id }) => Number(id.slice(1))), hasMore: list.has_more }
}

describe('a page of a long list', () => {
  it.each([
    ['the newest', { limit: 100 }, SIZE - 1],
    ['what follows on a page', { limit: 100, starting_after: 'o25000' }, 24_999],
    ['what was made before a time', { limit: 100, created: { lt: 2000 } }, 999],
    [
      'what was made until a time, and follows on a page',
      { limit: 100, created: { lte: 2000 }, starting_after: 'o500' },
      499,
    ],
  ])('looks at no more than it shows and one more: %s', (_what, asked, first) => {
    const { looks, ids, hasMore } = lookAt(asked)
    expect(looks).toBe(101)
    expect(ids).toEqual(Array.from({ length: 100 }, (_, place) => first - place))
    expect(hasMore).toBe(true)
  })

  it('backwards is in the same order, next to where it ends', () => {
    expect(lookAt({ limit: 3, ending_before: 'o25000' })).toEqual({
      looks: 4,
      ids: [25_003, 25_002, 25_001],
      hasMore: true,
    })
  })

  it('ends where the time ends, and says that there is no more', () => {
    expect(lookAt({ limit: 100, created: { gte: 1100, lt: 1103 } })).toEqual({
      looks: 3,
      ids: [102, 101, 100],
      hasMore: false,
    })
    expect(lookAt({ limit: 100, created: 1100 }).ids).toEqual([100])
  })

  it('holds only what is wanted', () => {
    const { ids, hasMore } = lookAt({ limit: 2 }, (place) => place % 10_000 === 0)
    expect([ids, hasMore]).toEqual([[40_000, 30_000], true])
  })
})
