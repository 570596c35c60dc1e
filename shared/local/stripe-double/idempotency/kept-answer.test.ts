import { describe, expect, it } from 'vitest'
import { claimKey } from './kept-answer.ts'
import type { KeptAnswer } from './kept-answer.ts'

const use = { key: 'k', path: '/v1/a', params: { a: '1', b: { c: '2', d: '3' } }, requestId: 'req_1' }

describe('claimKey', () => {
  it('lets the first call work, and holds the second while it does', () => {
    const kept = new Map<string, KeptAnswer>()
    expect(claimKey(kept, use).kind).toBe('new')
    expect(claimKey(kept, { ...use, requestId: 'req_2' })).toEqual({ kind: 'in_use' })
  })

  it('gives the first answer to the same parameters in any order', () => {
    const kept = new Map<string, KeptAnswer>()
    const first = claimKey(kept, use)
    if (first.kind === 'new') first.entry.answer = { status: 500, body: 'x' }
    const again = claimKey(kept, { ...use, params: { b: { d: '3', c: '2' }, a: '1' }, requestId: 'req_2' })
    expect(again).toEqual({ kind: 'replay', requestId: 'req_1', status: 500, body: 'x' })
  })

  it('refuses other parameters and other addresses, also while the first call works', () => {
    const kept = new Map<string, KeptAnswer>()
    claimKey(kept, use)
    expect(claimKey(kept, { ...use, params: { a: '2' } })).toEqual({ kind: 'other_parameters' })
    expect(claimKey(kept, { ...use, path: '/v1/b' })).toEqual({ kind: 'other_path', firstPath: '/v1/a' })
  })

  it('keeps keys apart', () => {
    const kept = new Map<string, KeptAnswer>()
    claimKey(kept, use)
    expect(claimKey(kept, { ...use, key: 'other' }).kind).toBe('new')
  })
})
