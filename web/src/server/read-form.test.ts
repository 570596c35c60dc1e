import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORM_LIMIT_BYTES, parseForm, readForm } from './read-form.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const form = (body: BodyInit | null, type: string | null = 'application/x-www-form-urlencoded') =>
  readForm(
    new Request('http://site/fr/donate', {
      method: 'POST',
      body,
      headers: type === null ? {} : { 'content-type': type },
    }),
  )

describe('fields', () => {
  test('are decoded: plus signs, escapes, raw UTF-8, empty values', () => {
    expect([...(parseForm(bytes('amount=1+000%2C50&name=%D0%94&raw=é&preset=&bare')) ?? [])]).toEqual([
      ['amount', '1 000,50'],
      ['name', 'Д'],
      ['raw', 'é'],
      ['preset', ''],
      ['bare', ''],
    ])
  })

  test('whatever a browser encodes comes back the same', () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))
    fc.assert(
      fc.property(fc.dictionary(value, value, { maxKeys: 10 }), (fields) => {
        const sent = new URLSearchParams(fields).toString()
        expect(Object.fromEntries(parseForm(bytes(sent)) ?? [])).toEqual({ ...fields })
      }),
    )
  })
})

describe('what no browser sends from our form is refused whole', () => {
  test.each([
    ['a field twice', 'amount=1&amount=2'],
    ['a field twice, written in two ways', 'amount=1&%61mount=2'],
    ['a NUL', 'amount=1%00'],
    ['a NUL in a name', 'am%00ount=1'],
    ['an escape cut off', 'amount=%4'],
    ['an escape that is none', 'amount=%zz'],
    ['a byte that is not UTF-8', 'amount=%ff'],
    ['an overlong form', 'amount=%c0%80'],
    ['a lone surrogate', 'amount=%ED%A0%80'],
    ['a hundred fields', Array.from({ length: 100 }, (_, n) => `f${n}=1`).join('&')],
  ])('%s', (_what, body) => {
    expect(parseForm(bytes(body))).toBeNull()
  })

  test('raw bytes that are not UTF-8', () => {
    expect(parseForm(Uint8Array.of(0x61, 0x3d, 0xff))).toBeNull()
  })

  test('no bytes at all make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (sent) => {
        parseForm(sent)
      }),
    )
  })
})

describe('a body', () => {
  test.each([
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded; charset=UTF-8',
    'APPLICATION/X-WWW-FORM-URLENCODED;charset="utf-8"',
  ])('is read as %s', async (type) => {
    expect((await form('amount=5', type)).kind).toBe('form')
  })

  test.each([
    null,
    'text/plain',
    'application/json',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded; charset=utf-16',
    'application/x-www-form-urlencoded-too',
  ])('is not read as %s', async (type) => {
    expect(await form(bytes('amount=5'), type)).toEqual({ kind: 'refused', status: 415 })
  })

  test('up to the limit is read, one byte more is not', async () => {
    const field = 'a='
    expect((await form(field.padEnd(FORM_LIMIT_BYTES, 'x'))).kind).toBe('form')
    expect(await form(field.padEnd(FORM_LIMIT_BYTES + 1, 'x'))).toEqual({ kind: 'refused', status: 413 })
  })

  test('without a length is read no further than the limit', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1024
        controller.enqueue(new Uint8Array(1024).fill(0x61))
      },
    })
    const request = new Request('http://site/fr/donate', {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      duplex: 'half',
    } as RequestInit)
    expect(await readForm(request)).toEqual({ kind: 'refused', status: 413 })
    expect(sent).toBeLessThan(2 * FORM_LIMIT_BYTES)
  })
})
