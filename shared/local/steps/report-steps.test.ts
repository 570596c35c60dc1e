import { expect, test } from 'vitest'
import { keepStepsQuiet, reportStepsTo, stepLine } from './report-steps.ts'

test('a step is one line: its name, dots, its duration in seconds', () => {
  expect(stepLine('PostgreSQL 18', 812)).toBe('  PostgreSQL 18 ..................... 0.8 s')
})

test('a name longer than the column still has dots before its duration', () => {
  expect(stepLine('a'.repeat(40), 100)).toBe(`  ${'a'.repeat(40)} ... 0.1 s`)
})

test('steps that run at once are shown in the order in which they end', async () => {
  const lines: string[] = []
  const report = reportStepsTo({ isTTY: false, write: (text: string) => lines.push(text) > 0 })
  let endSlow = (): void => {}
  const slow = report.step('slow', () => new Promise<void>((resolve) => (endSlow = resolve)))
  await report.step('quick', async () => {})
  endSlow()
  await slow
  expect(lines.map((line) => line.trim().split(' ')[0])).toEqual(['quick', 'slow'])
})

test('a step that fails is not counted as done and passes its failure on', async () => {
  const report = keepStepsQuiet()
  const failure = new Error('no')
  await expect(report.step('seed', () => Promise.reject(failure))).rejects.toBe(failure)
  expect(report.durations.size).toBe(0)
})
