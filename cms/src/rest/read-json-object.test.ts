import { describe, expect, it } from 'vitest'
import { readJsonObject } from './read-json-object.ts'

describe('an object is read', () => {
  it.each(['{}', '{"a":1}', '{"a":{"b":1,"b2":[{"c":1},{"c":2}]},"d":":\\"{"}', ' {"a" : "x:y" }\n'])('%s', (text) => {
    expect(readJsonObject(text)).toEqual({ outcome: 'read', value: JSON.parse(text) })
  })

  it('200 levels deep', () => {
    const deep = `{"a":${'['.repeat(200)}${']'.repeat(200)}}`
    expect(readJsonObject(deep).outcome).toBe('read')
  })
})

describe('anything else is not', () => {
  it.each([
    ['nothing', ''],
    ['half an object', '{"a":'],
    ['a form', 'a=1&b=2'],
    ['a list', '[]'],
    ['a text', '"a"'],
    ['null', 'null'],
    ['a byte order mark', '\uFEFF{}'],
    ['30,000 open brackets', '['.repeat(30_000)],
    ['a name that stands twice', '{"amount":"50","amount":"5"}'],
    ['a name that stands twice, once escaped', '{"amount":"50","\\u0061mount":"5"}'],
  ])('%s', (_, text) => {
    expect(readJsonObject(text)).toEqual({ outcome: 'unreadable' })
  })
})
