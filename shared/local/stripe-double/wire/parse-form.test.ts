import { describe, expect, it } from 'vitest'
import { parseForm } from './parse-form.ts'

/** Plain objects are easier to compare than those without a prototype. */
const parse = (encoded: string): unknown => JSON.parse(JSON.stringify(parseForm(encoded)))

describe('parseForm', () => {
  it('reads names in brackets as groups, and numbers as the places of an array', () => {
    expect(
      parse('mode=payment&line_items[0][price_data][currency]=eur&line_items[0][quantity]=1&metadata[a b]=%C3%A9'),
    ).toEqual({
      mode: 'payment',
      line_items: { 0: { price_data: { currency: 'eur' }, quantity: '1' } },
      metadata: { 'a b': 'é' },
    })
  })

  it('gives empty brackets the next free place', () => {
    expect(parse('expand[]=a&expand[]=b')).toEqual({ expand: { 0: 'a', 1: 'b' } })
  })

  it('keeps the last of two values of the same name', () => {
    expect(parse('mode=a&mode=b')).toEqual({ mode: 'b' })
  })

  it.each(['a[b=1', 'a]b=1', '[a]=1', 'a[b]c=1', `a${'[b]'.repeat(9)}=1`, 'a=1&a[b]=2', 'a[b]=1&a=2', '=1'])(
    'refuses %j',
    (encoded) => {
      expect(parseForm(encoded)).toBeNull()
    },
  )

  it('never touches the prototype of anything', () => {
    const parsed = parseForm('__proto__[polluted]=1&constructor[prototype][polluted]=1&a[__proto__][polluted]=1')
    expect(parsed).not.toBeNull()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.keys(parsed ?? {})).toEqual(['__proto__', 'constructor', 'a'])
  })

  it('reads nothing from nothing', () => {
    expect(parse('')).toEqual({})
  })
})
