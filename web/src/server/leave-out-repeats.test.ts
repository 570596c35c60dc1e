import { expect, test } from 'vitest'
import { createLeaveOutRepeats } from './leave-out-repeats.ts'
import { createLog } from './log.ts'

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

test('a thousand pages that cannot be made are twenty lines of the log; each thing that happens once is one', () => {
  const lines: string[] = []
  const log = createLog('info', { write: (line) => void lines.push(line) })
  for (let page = 0; page < 1000; page += 1)
    log.warn({ err: new Error('the CMS did not answer'), route: '/:locale' }, 'a page could not be made')
  log.info('the site stops')
  expect(lines).toHaveLength(21)
  expect(lines[0]).toContain('the CMS did not answer')
  expect(lines.at(-1)).toContain('the site stops')
})
