import { describe, expect, it } from 'vitest'
import { isKeepable, isOfWords } from './check-json.ts'

describe('isKeepable', () => {
  it.each([{}, { title: 'Récит 🏔', rows: [{ a: 1, b: null, c: true }] }, { a: { b: { c: ['x'] } } }])(
    'takes %j',
    (body) => {
      expect(isKeepable(body)).toBe(true)
    },
  )

  it.each([null, undefined, 'x', 7, true, [], [{}]])('does not take %j for a document', (body) => {
    expect(isKeepable(body)).toBe(false)
  })

  it.each([{ title: 'a\0b' }, { 'a\0': 1 }, { title: '\uD800' }, { title: 'x\uDC00y' }, { rows: [{ deep: ['\0'] }] }])(
    'does not take text that PostgreSQL cannot keep: %j',
    (body) => {
      expect(isKeepable(body)).toBe(false)
    },
  )

  it.each(['{"__proto__":{"isAdmin":true}}', '{"a":{"constructor":1}}', '{"a":[{"prototype":1}]}'])(
    'does not take %s',
    (text) => {
      expect(isKeepable(JSON.parse(text))).toBe(false)
      expect(Object.prototype).not.toHaveProperty('isAdmin')
    },
  )

  it('stops at a million levels and at a million values without ending the process', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 1_000_000; level += 1) deep = { deep }
    expect(isKeepable(deep)).toBe(false)
    expect(isKeepable({ many: Array.from({ length: 1_000_000 }, () => 0) })).toBe(false)
  })
})

describe('isOfWords', () => {
  it('takes an e-mail and a password', () => {
    expect(isOfWords({ email: 'a@example.org', password: 'une phrase de passe' })).toBe(true)
  })

  it.each([
    { email: { equals: '' } },
    { email: ['a'] },
    { password: { $ne: 1 } },
    { password: 7 },
    { password: 'x'.repeat(1025) },
    [],
    null,
    'x',
  ])('does not take %j', (body) => {
    expect(isOfWords(body)).toBe(false)
  })
})
