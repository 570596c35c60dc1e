import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { saysTheSame } from './says-the-same.ts'

const rows = (amount: object) =>
  [
    { name: 'title', type: 'text' },
    {
      name: 'lines',
      type: 'array',
      flattenedFields: [
        { name: 'purpose', type: 'select' },
        { name: 'amount', type: 'number', ...amount },
        { name: 'words', type: 'text', localized: true },
      ],
    },
  ] as unknown as FlattenedField[]
const fields = rows({ custom: { changesNoWord: true } })

const line = { purpose: 'housing', amount: 100, words: 'Ночлег' }
const content = (...lines: object[]) => ({ own: { title: 'T', lines } })

it('a figure changes nothing of what a language says, where its field says so and nowhere else', () => {
  const [before, after] = [content(line), content({ ...line, amount: 101 })]
  expect(saysTheSame(fields, before, after)).toBe(true)
  expect(saysTheSame(rows({}), before, after)).toBe(false)
})

it.each([
  ['a word', content({ ...line, words: 'Жильё' })],
  ['what the words are about', content({ ...line, purpose: 'flight' })],
  ['one row more', content(line, { purpose: 'flight', amount: 1 })],
  ['one row fewer', content()],
  ['another field', { own: { title: 'U', lines: [line] } }],
])('%s does', (_, after) => {
  expect(saysTheSame(fields, content(line), after)).toBe(false)
})

it('a language that was not public says nothing yet', () => {
  expect(saysTheSame(fields, undefined, content(line))).toBe(false)
})

describe('a list whose rows stand for themselves', () => {
  const standing = rows({}).map((field) =>
    field.name === 'lines' ? { ...field, custom: { rowsStandAlone: true } } : field,
  )
  const other = { purpose: 'flight', amount: 5, words: 'Дорога' }
  const passes = (...after: object[]) => saysTheSame(standing, content(line, other), content(...after))

  it.each([
    ['in another order', [other, line]],
    ['without one', [other]],
    ['with one that says nothing yet in this language', [{ purpose: 'food', amount: 1 }, line, other]],
  ])('says the same %s', (_, after) => {
    expect(passes(...after)).toBe(true)
    expect(saysTheSame(rows({}), content(line, other), content(...after))).toBe(false)
  })

  it.each([
    ['a word', { ...line, words: 'Жильё' }],
    ['the amount beside it', { ...line, amount: 101 }],
    ['what it is about', { ...line, purpose: 'flight' }],
    ['a row that says something', { purpose: 'food', amount: 1, words: 'Хлеб' }],
  ])('does not with %s', (_, after) => {
    expect(passes(after, other)).toBe(false)
  })
})
