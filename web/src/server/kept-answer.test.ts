import { randomBytes } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeProse } from '../testing/make-prose.ts'
import { findUnchanged, formOf, improve, keepable, type KeptAnswer } from './kept-answer.ts'

const TEXT = makeProse(2000)
const page = (text = TEXT) => keepable(text, { contentType: 'text/html; charset=utf-8' })
const markOf = (kept: KeptAnswer, encoding?: string) => formOf(kept, encoding).headers['ETag'] ?? ''

describe('an answer in its encodings', () => {
  test('says the same in each, each with a strong mark of its own, and that there are others', async () => {
    const [quick, best] = [page(), await improve(page())]
    const marks = new Set<string>()
    for (const kept of [quick, best])
      for (const [encoding, unpack] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
        [undefined, String],
      ] as const) {
        const { body, headers } = formOf(kept, encoding)
        expect(unpack(body).toString()).toBe(TEXT)
        expect(headers['Content-Encoding']).toBe(encoding)
        expect(headers['Vary']).toBe('Accept-Encoding')
        expect(headers['ETag']).toMatch(/^"[\w-]{22}[a-z.]*"$/)
        marks.add(headers['ETag'] ?? '')
      }
    // Plain it is the same before and after.
    expect(marks.size).toBe(5)
  })

  test.each([
    ['short', keepable('Court.', { contentType: 'text/html' })],
    ['a picture', keepable(randomBytes(5000), { contentType: 'image/webp' })],
    ['a font', keepable(Buffer.alloc(5000), { contentType: 'font/woff2' })],
  ])('what is %s is sent as it is, and varies by nothing', (_what, kept) => {
    const { headers } = formOf(kept, 'br, gzip')
    expect(headers['Content-Encoding']).toBeUndefined()
    expect(headers['Vary']).toBeUndefined()
  })
})

describe('the mark of an answer', () => {
  test('is the same for the same bytes and another for others', () => {
    expect(markOf(page(), 'br')).toBe(markOf(page(), 'br'))
    expect(markOf(page(), 'br')).not.toBe(markOf(page(`${TEXT}!`), 'br'))
  })

  test('is known again in whatever form a reader has it, also when there is a better one by now', async () => {
    const [quick, best] = [page(), await improve(page())]
    for (const encoding of ['br', 'gzip', undefined])
      expect(findUnchanged(markOf(quick, encoding), best)).toBe(markOf(quick, encoding))
    expect(findUnchanged(markOf(page('else'.repeat(400)), 'br'), best)).toBeNull()
  })

  const { digest } = page()
  test.each([
    [`"${digest}"`, `"${digest}"`],
    [`W/"${digest}.br"`, `"${digest}.br"`],
    ['*', `"${digest}"`],
    [`"x", W/"${digest}.gzip"`, `"${digest}.gzip"`],
    ['"x"', null],
    [digest, null],
    [`"${digest}.zstd"`, null],
    [`"${digest}`, null],
    [undefined, null],
    ['', null],
  ])('If-None-Match: %s', (header, expected) => {
    expect(findUnchanged(header, page())).toBe(expected)
  })
})
