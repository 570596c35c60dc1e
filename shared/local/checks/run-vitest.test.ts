import { expect, test } from 'vitest'
import { ROOT } from '../repository-root.ts'
import { tallyVitest } from './run-vitest.ts'

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }

test('passed, failed and skipped are taken over, with what is still to do as skipped', () => {
  expect(tallyVitest(clean, 0)).toEqual({ passed: 3, failed: 0, skipped: 2, failures: [], files: [] })
})

test('a file that could not be loaded is a failed test', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(tallyVitest({ ...clean, testResults }, 1).failed).toBe(1)
})

test('a file with a failed test is not counted twice', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
  expect(tallyVitest({ ...clean, numFailedTests: 1, testResults }, 1).failed).toBe(1)
})

test('a failed test is named with its file and the beginning of its reason, without colours', () => {
  const reason = `\u001B[31mAssertionError: 1 is not 2\u001B[39m\n${'    at somewhere\n'.repeat(40)}`
  const assertionResults = [
    { status: 'failed', fullName: 'one is two', failureMessages: [reason] },
    { status: 'passed', fullName: 'one is one', failureMessages: [] },
  ]
  const testResults = [{ name: `${ROOT}/cms/src/sums.test.ts`, status: 'failed', assertionResults }]
  const [failure, ...more] = tallyVitest({ ...clean, numFailedTests: 1, testResults }, 1).failures ?? []
  expect(more).toEqual([])
  expect(failure?.split('\n').slice(0, 2)).toEqual([
    'cms/src/sums.test.ts: one is two',
    '    AssertionError: 1 is not 2',
  ])
  expect(failure?.split('\n')).toHaveLength(15)
})

test('a file that could not be loaded is named with what was wrong', () => {
  const testResults = [
    { name: `${ROOT}/cms/src/sums.test.ts`, message: 'no such module', status: 'failed', assertionResults: [] },
  ]
  expect(tallyVitest({ ...clean, testResults }, 1).failures).toEqual(['cms/src/sums.test.ts\n    no such module'])
})

test('a run that ends badly with no failed test is a failed test all the same', () => {
  expect(tallyVitest(clean, 1).failed).toBe(1)
})

test('the time of a file is from its first test to its last, in seconds', () => {
  const times = { startTime: 1_000_000, endTime: 1_051_800 }
  const testResults = [
    { name: `${ROOT}/cms/src/media/media.db.test.ts`, status: 'passed', assertionResults: [], ...times },
  ]
  expect(tallyVitest({ ...clean, testResults }, 0).files).toEqual([
    { file: 'cms/src/media/media.db.test.ts', seconds: 51.8 },
  ])
})
