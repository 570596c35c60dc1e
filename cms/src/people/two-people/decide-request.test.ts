import { describe, expect, it } from 'vitest'
import { decideRequest } from './decide-request.ts'

const request = { askedBy: 'a', account: 'c', age: 1, isDecided: false, decidedBy: 'b' }

describe('a request that takes two administrators', () => {
  it('is confirmed by another than who asked', () => {
    expect(decideRequest(request)).toBe('may')
    expect(decideRequest({ ...request, decidedBy: 'a' })).toBe('own_request')
    expect(decideRequest({ ...request, askedBy: null })).toBe('own_request')
  })

  it('is confirmed by nobody for themselves', () => {
    expect(decideRequest({ ...request, account: 'b' })).toBe('about_yourself')
  })

  it('is over after a day, and once it was decided', () => {
    expect(decideRequest({ ...request, age: 23.99 })).toBe('may')
    expect(decideRequest({ ...request, age: 24 })).toBe('expired')
    expect(decideRequest({ ...request, isDecided: true })).toBe('already_decided')
  })
})
