import { beforeEach, expect, test } from 'vitest'
import { createSendCounts } from './send-counts.ts'

const MINUTES = 60_000

let now: number
beforeEach(() => {
  now = Date.UTC(2026, 10, 22)
})

const newCounts = () => createSendCounts(() => now)

test('the sends of a form and of a network are counted apart from those of others', () => {
  const counts = newCounts()
  expect([counts.countForm('one'), counts.countForm('one'), counts.countForm('other')]).toEqual([1, 2, 1])
  expect(counts.countNetwork('198.51.100.7')).toBe(1)
  expect(counts.countNetwork('198.51.100.8')).toBe(2)
  expect(counts.countNetwork('198.51.101.8')).toBe(1)
})

test('ten minutes after the first they begin again, however many came meanwhile', () => {
  const counts = newCounts()
  for (let minute = 0; minute < 9; minute += 1) {
    expect(counts.countForm('one')).toBe(minute + 1)
    now += MINUTES
  }
  now += 2 * MINUTES
  expect(counts.countForm('one')).toBe(1)
})

test('one network has so many forms that wait, and the same form counts once', () => {
  const counts = newCounts()
  expect(counts.countWaiting('198.51.100.7', 'one')).toBe(1)
  expect(counts.countWaiting('198.51.100.9', 'one')).toBe(1)
  expect(counts.countWaiting('198.51.100.9', 'two')).toBe(2)
})

test('after a day the key is another one, and nothing of the day before is known', () => {
  const counts = newCounts()
  now += 24 * 60 * MINUTES - MINUTES
  expect([counts.countNetwork('198.51.100.7'), counts.countNetwork('198.51.100.7')]).toEqual([1, 2])
  now += MINUTES
  expect(counts.countNetwork('198.51.100.7')).toBe(1)
})
