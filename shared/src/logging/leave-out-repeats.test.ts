import { expect, test } from 'vitest'
import { createLeaveOutRepeats } from './leave-out-repeats.ts'

test('the same words are written twenty times a minute, other words beside them, and then how many were left out', () => {
  let minutes = 0
  const ask = createLeaveOutRepeats(() => minutes * 60_000)
  const answers = Array.from({ length: 500 }, () => ask('a page could not be made'))
  expect(answers.filter((answer) => answer !== null)).toHaveLength(20)
  expect(ask('a donation could not be taken')).toBe(0)
  minutes += 1
  expect(ask('a page could not be made')).toBe(480)
  expect(ask('a page could not be made')).toBe(0)
})

test('a thousand other words later, the first are as new: what is counted takes no more room than that', () => {
  const ask = createLeaveOutRepeats(() => 0)
  for (let line = 0; line < 30; line += 1) ask('a page could not be made')
  expect(ask('a page could not be made')).toBeNull()
  for (let line = 0; line < 1000; line += 1) ask(`no such column: ${line}`)
  expect(ask('a page could not be made')).toBe(0)
})
