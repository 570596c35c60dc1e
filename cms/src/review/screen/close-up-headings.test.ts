import { expect, it } from 'vitest'
import { closeUpHeadings } from './close-up-headings.ts'
import type { RichNode } from './read-rich-text.ts'

function levelsOf(...written: number[]): number[] {
  const headings = written.map((level): RichNode => ({ kind: 'heading', level, children: [] }))
  return [...closeUpHeadings(headings).values()]
}

it('begins the headings of a text below the name of its field, whatever their highest is', () => {
  expect(levelsOf(3, 4)).toEqual([4, 5])
  expect(levelsOf(2, 4, 2)).toEqual([4, 5, 4])
})

it('never goes down by more than one', () => {
  expect(levelsOf(4, 2)).toEqual([4, 4])
  expect(levelsOf(2, 4, 3)).toEqual([4, 5, 5])
})
