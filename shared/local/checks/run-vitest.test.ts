import { expect, test } from 'vitest'
import { tallyVitest } from './run-vitest.ts'

const clean = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] }

test('passed, failed and skipped are taken over, with what is still to do as skipped', () => {
  expect(tallyVitest(clean, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 })
})

test('a file that could not be loaded is a failed test', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(tallyVitest({ ...clean, testResults }, 1).failed).toBe(1)
})

test('a file with a failed test is not counted twice', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
  expect(tallyVitest({ ...clean, numFailedTests: 1, testResults }, 1).failed).toBe(1)
})

test('a run that ends badly with no failed test is a failed test all the same', () => {
  expect(tallyVitest(clean, 1).failed).toBe(1)
})
