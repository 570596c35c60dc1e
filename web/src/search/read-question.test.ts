import { describe, expect, it, test } from 'vitest'
import { readQuestion } from './read-question.ts'

const read = (query: string) => readQuestion(new URLSearchParams(query))

describe('a question', () => {
  it.each([
    ['  la   route ', 'la route'],
    ['до\u200Bро\u0000га', 'до ро га'],
    ['a\nb\tc', 'a b c'],
    ['\u202Eevil', 'evil'],
    ['\uFEFF\u00A0', ''],
    ['"a b" -c', '"a b" -c'],
  ])('%j is shown as "%s"', (typed, shown) => {
    expect(readQuestion(new URLSearchParams({ q: typed })).query).toBe(shown)
  })

  it('may be missing, or stand there twice', () => {
    expect(read('').query).toBe('')
    expect(read('q=a&q=b').query).toBe('a')
  })
})

test.each([
  ['', 1],
  ['page=3', 3],
  ['page=50', 50],
  ['page=99', 50],
  ['page=0', 1],
  ['page=-1', 1],
  ['page=1e3', 1],
  ['page=abc', 1],
  ['page=2&page=3', 2],
  ['page=٣', 1],
])('%s is page %i', (query, page) => {
  expect(read(query).page).toBe(page)
})
