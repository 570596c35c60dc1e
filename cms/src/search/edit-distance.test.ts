import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, mostErrors } from './edit-distance.ts'

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['mobilsation', 'mobilisation', 1],
  ['objetceur', 'objecteur', 1],
  ['repas', 'refus', 2],
  ['abc', '', 3],
])('%s and %s are %i errors apart', (one, other, errors) => {
  expect(editDistance(one, other)).toBe(errors)
})

test('the way back is as long, and no longer than the longer word', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      const distance = editDistance(one, other)
      expect(editDistance(other, one)).toBe(distance)
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
      expect(distance === 0).toBe(one === other)
    }),
  )
})

test('a short word must be right, a long one may have three errors', () => {
  expect([3, 4, 6, 10].map((letters) => mostErrors(letters))).toEqual([0, 1, 2, 3])
})
