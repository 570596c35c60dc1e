import { expect, test } from 'vitest'
import { tallyPlaywright } from './run-playwright.ts'

const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 2 }

test('journeys that passed and were skipped are taken over', () => {
  expect(tallyPlaywright({ stats, errors: [] }, 0)).toEqual({
    passed: 5,
    failed: 0,
    skipped: 2,
    failures: [],
    files: [],
  })
})

test('a journey that passed only at the second try has failed', () => {
  expect(tallyPlaywright({ stats: { ...stats, flaky: 1 }, errors: [] }, 0).failed).toBe(1)
})

test('a journey that failed is named, in whatever suite it stands', () => {
  const spec = {
    title: 'a gift',
    file: 'giving.spec.ts',
    tests: [{ status: 'unexpected', results: [{ errors: [{ message: 'no button' }] }] }],
  }
  const fine = { ...spec, title: 'a page', tests: [{ status: 'expected', results: [{ errors: [] }] }] }
  const report = { stats: { ...stats, unexpected: 1 }, errors: [], suites: [{ suites: [{ specs: [fine, spec] }] }] }
  expect(tallyPlaywright(report, 1).failures).toEqual(['giving.spec.ts: a gift\n    no button'])
})

test('the time of a file is that of its journeys together, in seconds', () => {
  const spec = (duration: number) => ({
    ...{ title: 'a gift', file: 'giving/giving.spec.ts' },
    tests: [{ status: 'expected', results: [{ errors: [], duration }] }],
  })
  const suites = [{ specs: [spec(1500)], suites: [{ specs: [spec(20_000)] }] }]
  expect(tallyPlaywright({ stats, errors: [], suites }, 0).files).toEqual([
    { file: 'web/e2e/giving/giving.spec.ts', seconds: 21.5 },
  ])
})

test('journeys that could not be started are a failed test', () => {
  expect(tallyPlaywright({ stats: { ...stats, expected: 0 }, errors: [{}] }, 1).failed).toBe(1)
})
