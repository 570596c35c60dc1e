import { expect, test } from 'vitest'
import { readingMinutes } from './reading-minutes.ts'
import type { RichText } from './view-models.ts'

const textOf = (...paragraphs: string[]): RichText => ({
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({ type: 'paragraph', version: 1, children: [{ type: 'text', text }] })),
  },
})

test('two hundred words are a minute, in Latin and in Cyrillic', () => {
  expect(readingMinutes(textOf('mot '.repeat(600)))).toBe(3)
  expect(readingMinutes(textOf('слово '.repeat(300), 'слово '.repeat(300)))).toBe(3)
})

test('a text of a few words, or of none, still takes a minute', () => {
  expect(readingMinutes(textOf('Rien.'))).toBe(1)
  expect(readingMinutes(textOf())).toBe(1)
})

test('marks between words are not words', () => {
  expect(readingMinutes(textOf('mot — '.repeat(200)))).toBe(1)
})
