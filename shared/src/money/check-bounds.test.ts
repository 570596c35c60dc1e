import { describe, expect, it } from 'vitest'
import { checkBounds } from './check-bounds.ts'

const euros = (minor: number) => ({ minor, currency: 'EUR' })

describe('checkBounds', () => {
  it.each([100, 101, 5000, 1_999_999, 2_000_000])('allows %i cents', (minor) => {
    expect(checkBounds(euros(minor))).toEqual({ kind: 'within' })
  })

  it.each([99, 1, 0, -1, -5000, Number.NaN])('names the minimum for %d cents', (minor) => {
    expect(checkBounds(euros(minor))).toEqual({ kind: 'too_small', limit: euros(100) })
  })

  it.each([2_000_001, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])('names the maximum for %d cents', (minor) => {
    expect(checkBounds(euros(minor))).toEqual({ kind: 'too_large', limit: euros(2_000_000) })
  })

  it('judges each currency by its own bounds', () => {
    expect(checkBounds({ minor: 2400, currency: 'CZK' })).toEqual({
      kind: 'too_small',
      limit: { minor: 2500, currency: 'CZK' },
    })
    expect(checkBounds({ minor: 50_000_000, currency: 'CZK' })).toEqual({ kind: 'within' })
    expect(checkBounds({ minor: 1_500_001, currency: 'GBP' })).toMatchObject({ kind: 'too_large' })
  })

  it('does not judge a currency that is not offered', () => {
    expect(() => checkBounds({ minor: 5000, currency: 'RUB' })).toThrow(RangeError)
  })
})
