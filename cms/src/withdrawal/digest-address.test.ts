import { expect, test } from 'vitest'
import { digestAddress } from './digest-address.ts'

test('the digest of an address is the one the site works out', () => {
  // The same line stands in the test of the site: the two may not drift apart.
  expect(digestAddress('a-service-key-of-at-least-32-characters', 'stories', 'la-route')).toBe(
    'LQRISBNJrG0Wkwb4Ttn2d5PanxqBwcLzq8qZMK4a4pE',
  )
})
