import { describe, expect, it } from 'vitest'
import { findShapeFaults } from './find-shape-faults.ts'

const example = {
  object: 'thing',
  name: 'a',
  count: 1,
  inner: { deep: true },
  list: [{ a: 1 }],
  metadata: { x: 'y' },
  maybe: null,
}
const good = {
  object: 'thing',
  name: 'b',
  count: 2,
  inner: { deep: false, more: 1 },
  list: [],
  metadata: {},
  maybe: 'x',
  more: 1,
}

describe('findShapeFaults', () => {
  it('is content with the same keys and kinds, and with more', () => {
    expect(findShapeFaults(good, example, 'thing')).toEqual([])
    expect(findShapeFaults({ ...good, inner: null }, example, 'thing')).toEqual([])
  })

  it('names what is missing and what is of another kind, at any depth', () => {
    const { name: _name, ...nameless } = good
    expect(findShapeFaults(nameless, example, 'thing')).toEqual(['thing.name: missing'])
    expect(findShapeFaults({ ...good, count: '2' }, example, 'thing')).toEqual([
      'thing.count: string instead of number',
    ])
    expect(findShapeFaults({ ...good, inner: {} }, example, 'thing')).toEqual(['thing.inner.deep: missing'])
    expect(findShapeFaults({ ...good, list: [{}] }, example, 'thing')).toEqual(['thing.list[].a: missing'])
    expect(findShapeFaults({ ...good, list: {} }, example, 'thing')).toEqual(['thing.list: object instead of array'])
  })

  it('does not compare an inner object of another type', () => {
    const details = { type: 'card', card: { last4: '4242' } }
    expect(findShapeFaults({ d: { type: 'sepa_debit', sepa_debit: {} } }, { d: details }, 'charge')).toEqual([])
    expect(findShapeFaults({ d: { type: 'card', card: {} } }, { d: details }, 'charge')).toEqual([
      'charge.d.card.last4: missing',
    ])
  })
})
