import { expect, test } from 'vitest'
import { FAILED, PASSED, SKIPPED, tallyLine, type Check } from './check.ts'
import { addOutcomes, runChecks, summarize } from './run-checks.ts'

function check(name: string, run: Check['run']): Check {
  return { name, heading: name, run }
}

const nothing = (): void => {}

test('all checks run, also after one that fails and one that breaks down', async () => {
  const outcomes = await runChecks(
    [
      check('format', () => Promise.resolve(FAILED)),
      check('lint', () => Promise.reject(new Error('no such tool'))),
      check('unit', () => Promise.resolve({ passed: 40, failed: 0, skipped: 2 })),
    ],
    nothing,
  )
  expect(tallyLine(addOutcomes(outcomes))).toBe('tests: 40 passed, 2 failed, 2 skipped')
})

test('the summary tells passed, failed and skipped apart', async () => {
  const outcomes = await runChecks(
    [
      check('types', () => Promise.resolve(PASSED)),
      check('walls', () => Promise.resolve(FAILED)),
      check('Node 24', () => Promise.resolve(SKIPPED)),
    ],
    nothing,
  )
  const lines = summarize(outcomes).split('\n')
  expect(lines[0]).toMatch(/types +passed +1 passed/)
  expect(lines[1]).toMatch(/walls +FAILED +1 failed/)
  expect(lines[2]).toMatch(/Node 24 +skipped +1 skipped/)
})
