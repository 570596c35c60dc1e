import { expect, test } from 'vitest'
import { createLease } from './lease.ts'

function leaseOfTen() {
  const clocks = { wall: 0, monotonic: 0 }
  const lease = createLease({ seconds: 10, now: () => clocks.wall, monotonic: () => clocks.monotonic })
  return { lease, clocks }
}

test('a lease is over when either clock says so', () => {
  for (const clock of ['wall', 'monotonic'] as const) {
    const { lease, clocks } = leaseOfTen()
    clocks[clock] = 10_000
    expect(lease.isOver()).toBe(false)
    clocks[clock] = 10_001
    expect(lease.isOver()).toBe(true)
  }
})

test('a clock that is set back makes it no longer', () => {
  const { lease, clocks } = leaseOfTen()
  clocks.wall = -3_600_000
  clocks.monotonic = 10_001
  expect(lease.isOver()).toBe(true)
})

test('it counts from the question, not from an answer that was long on its way', () => {
  const { lease, clocks } = leaseOfTen()
  const asked = lease.now()
  clocks.monotonic = 8_000
  lease.renew(asked)
  clocks.monotonic = 10_001
  expect(lease.isOver()).toBe(true)
})
