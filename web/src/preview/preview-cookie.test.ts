import { describe, expect, it } from 'vitest'
import { readPreviewCookie, writePreviewCookie } from './preview-cookie.ts'

const address = { collection: 'stories', id: '11111111-1111-4111-8111-111111111111', locale: 'fr' } as const

describe('the cookie of a preview', () => {
  it('goes to one page alone, for fifteen minutes, and to no script and no stranger', () => {
    expect(writePreviewCookie('abc', address, { isHttps: false })).toBe(
      `preview=abc; Path=/preview/stories/${address.id}/fr; Max-Age=900; HttpOnly; SameSite=Strict`,
    )
    expect(writePreviewCookie('abc', address, { isHttps: true })).toMatch(/^__Secure-preview=.*; Secure$/)
  })

  it.each([
    [undefined, null],
    ['', null],
    ['preview', null],
    ['other=1', null],
    ['preview=a', 'a'],
    ['x=1; preview=a; y=2', 'a'],
    ['preview=a; preview=b', null],
    ['__Secure-preview=a', null],
  ])('is read from %s as %s', (header, value) => {
    expect(readPreviewCookie(header, { isHttps: false })).toBe(value)
  })
})
