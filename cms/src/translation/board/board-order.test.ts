import { describe, expect, it } from 'vitest'
import { boardAddress, readBoardOrder, type BoardOrder } from './board-order.ts'

const nothing = { collection: null, locale: null, state: null, isOwn: false, search: '', page: 1 }

describe('what is asked of the board', () => {
  it('is read from its address, and written back as it was', () => {
    const order: BoardOrder = {
      ...{ collection: 'stories', locale: 'uk', state: 'to_do', isOwn: true, search: 'nuit & jour', page: 3 },
    } as const
    const address = boardAddress(order)
    expect(address).toBe('/admin/translations?kind=stories&language=uk&state=to_do&whose=own&q=nuit+%26+jour&page=3')
    expect(readBoardOrder(Object.fromEntries(new URL(address, 'http://cms').searchParams))).toEqual(order)
    expect(boardAddress()).toBe('/admin/translations')
  })

  it('is everything where the address makes no sense', () => {
    expect(readBoardOrder({})).toEqual(nothing)
    const senseless = { kind: 'users', language: 'xx', state: 'lost', whose: 'theirs', page: '-1', q: '  ' }
    expect(readBoardOrder(senseless)).toEqual(nothing)
    for (const page of ['0', '1.5', '1e21', 'x', '99999']) expect(readBoardOrder({ page }).page).toBe(1)
    expect(readBoardOrder({ q: `a\0${'b'.repeat(500)}`, kind: ['pages', 'stories'] })).toEqual({
      ...{ ...nothing, collection: 'pages', search: `a${'b'.repeat(99)}` },
    })
  })
})
