import { expect, it } from 'vitest'
import { isLive } from './payment-mode.ts'

it.each([
  ['sk_live_abc', true],
  ['rk_live_abc', true],
  ['sk_test_abc', false],
  ['rk_test_abc', false],
  ['pk_live_abc', false],
  ['xsk_live_abc', false],
])('whether money moves with %s: %s', (key, expected) => {
  expect(isLive(key)).toBe(expected)
})
