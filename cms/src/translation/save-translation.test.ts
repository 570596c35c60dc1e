import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { holdsLostRows, takeWords } from './save-translation.ts'
import { translatedFields } from './describe-text.ts'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'slug', type: 'text', localized: true },
  { name: 'region', type: 'text' },
  {
    name: 'contact',
    type: 'group',
    fields: [
      { name: 'note', type: 'text', localized: true },
      { name: 'phone', type: 'text' },
    ],
  },
  {
    name: 'facts',
    type: 'array',
    fields: [
      { name: 'value', type: 'number' },
      { name: 'source', type: 'text', localized: true },
    ],
  },
]

const stored = {
  ...{ title: 'Старый', region: 'balkans', contact: { note: 'да', phone: '1' } },
  facts: [
    { id: 'a', value: 1, source: 'раз' },
    { id: 'b', value: 2, source: 'два' },
  ],
}
const take = (sent: Record<string, unknown>) => takeWords(translatedFields(fields), sent, stored)

describe('of what a translator sends', () => {
  it('only words are taken: shared facts, addresses and states are left where they are', () => {
    const sent = {
      title: 'Новый',
      slug: 'mine',
      region: 'other',
      _status: 'published',
      id: 'x',
      contact: { note: 'нет', phone: '2' },
    }
    expect(take(sent)).toEqual({ title: 'Новый', contact: { note: 'нет', phone: '1' } })
  })

  it('words of rows go to the row they came from; rows are neither added, taken away nor put in another order', () => {
    const sent = {
      facts: [
        { id: 'c', value: 9, source: 'чужой' },
        { id: 'b', value: 9, source: 'новый' },
      ],
    }
    expect(take(sent)).toEqual({
      facts: [
        { id: 'a', value: 1, source: 'раз' },
        { id: 'b', value: 2, source: 'новый' },
      ],
    })
  })

  it('what was not sent stays as it is, and what makes no sense changes nothing', () => {
    expect(take({})).toEqual({})
    expect(take({ facts: 'x', contact: null })).toEqual({ facts: stored.facts, contact: stored.contact })
  })
})

describe('a row that was taken out meanwhile', () => {
  const lost = (sent: Record<string, unknown>) => holdsLostRows(translatedFields(fields), sent, stored)

  it('is told of where somebody wrote in it', () => {
    expect(lost({ facts: [{ id: 'gone', source: 'слова' }] })).toBe(true)
  })

  it('is no loss where nothing was written in it, nor is a row that stands', () => {
    for (const source of [undefined, null, '', ' '])
      expect(lost({ facts: [{ id: 'gone', value: 7, source }] })).toBe(false)
    expect(lost({ facts: [{ id: 'a', source: 'слова' }], title: 'x', contact: { note: 'y' } })).toBe(false)
    expect(lost({ facts: 'x' })).toBe(false)
  })
})
