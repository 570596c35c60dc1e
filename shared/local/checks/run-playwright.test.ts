import { expect, test } from 'vitest'
import { tallyPlaywright } from './run-playwright.ts'

const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 2 }

test('journeys that passed and were skipped are taken over', () => {
  expect(tallyPlaywright({ stats, errors: [] }, 0)).toEqual({ passed: 5, failed: 0, skipped: 2 })
})

test('a journey that passed only at the second try has failed', () => {
  expect(tallyPlaywright({ stats: { ...stats, flaky: 1 }, errors: [] }, 0).failed).toBe(1)
})

test('journeys that could not be started are a failed test', () => {
  expect(tallyPlaywright({ stats: { ...stats, expected: 0 }, errors: [{}] }, 1).failed).toBe(1)
})
