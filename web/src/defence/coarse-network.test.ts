import { expect, test } from 'vitest'
import { coarseNetwork } from './coarse-network.ts'

test.each([
  ['198.51.100.7', '198.51.100.200', true],
  ['198.51.100.7', '198.51.101.7', false],
  ['2001:db8:1:1::1', '2001:db8:1:ffff:1:2:3:4', true],
  ['2001:db8:1::', '2001:0db8:0001:0:0:0:0:1', true],
  ['2001:db8:1::1', '2001:db8:2::1', false],
  ['2001:db8::1', '2001:db8:0:5::1', true],
  ['::1', '::2', true],
  ['64:ff9b::192.0.2.33', '64:ff9b::198.51.100.1', true],
])('%s and %s are one network: %s', (one, other, isOne) => {
  expect(coarseNetwork(one) === coarseNetwork(other)).toBe(isOne)
})
