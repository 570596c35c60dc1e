import { describe, expect, it } from 'vitest'
import { addressOfSecret, makeSecret, stepOfCode } from './check-code.ts'

/** The secret and two of the values of RFC 6238, appendix B, cut to six digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const at = (seconds: number) => new Date(seconds * 1000)

describe('a code of the second factor', () => {
  it('is that of RFC 6238', () => {
    expect(stepOfCode(SECRET, '287082', at(59))).toBe(1)
    expect(stepOfCode(SECRET, '005924', at(1_234_567_890))).toBe(41_152_263)
  })

  it('counts for its own half minute, the one before and the one after, and no longer', () => {
    const accepted = [-61, -31, -30, 0, 29, 30, 59, 60, 90].map((later) =>
      stepOfCode(SECRET, '005924', at(1_234_567_890 + later)),
    )
    const step = 41_152_263
    expect(accepted).toEqual([null, null, step, step, step, step, step, null, null])
  })

  it.each(['', '28708', '2870820', ' 287082', '28708a', '٢٨٧٠٨٢', '-87082'])(
    'is nothing but six digits: %j',
    (code) => {
      expect(stepOfCode(SECRET, code, at(59))).toBeNull()
    },
  )

  it('comes of a secret of 160 bits, each time another, that an authenticator can take in', () => {
    expect(makeSecret()).toMatch(/^[A-Z2-7]{32}$/)
    expect(makeSecret()).not.toBe(makeSecret())
    const address = new URL(addressOfSecret(SECRET, 'a@demo.example'))
    expect([address.protocol, address.hostname, address.searchParams.get('secret')]).toEqual([
      'otpauth:',
      'totp',
      SECRET,
    ])
  })
})
