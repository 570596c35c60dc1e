import { expect, test } from 'vitest'
import { chooseEncoding, compressBest, compressQuickly } from './encodings.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br', 'br'],
  ['BR', 'br'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0.8,gzip;q=0.8', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0, br;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['identity', 'identity'],
  ['identity;q=0.5, gzip;q=0.2', 'identity'],
  ['identity;q=0, gzip;q=0.2', 'gzip'],
  ['gzip;q=2', 'identity'],
  ['gzip;q=x', 'identity'],
  ['gzip;level=9', 'identity'],
  ['zstd', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
  [`${'x,'.repeat(5000)}br`, 'identity'],
])('Accept-Encoding: %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding)
})

test('what was said before is answered alike, after however many others', () => {
  const before = chooseEncoding('br;q=0.5, gzip;q=0.8')
  for (let other = 0; other < 200; other += 1) chooseEncoding(`gzip;q=0.${other}, br;q=0`)
  expect([chooseEncoding('br;q=0.5, gzip;q=0.8'), before]).toEqual(['gzip', 'gzip'])
  expect(chooseEncoding('gzip;q=0.7')).toBe('gzip')
})

test.each(['br', 'gzip'] as const)('what is kept in %s takes up no more memory than it has bytes', async (encoding) => {
  const text = Buffer.from('One sentence of a story, and another one. '.repeat(100))
  for (const kept of [compressQuickly(text, encoding), await compressBest(text, encoding)])
    expect(kept.buffer.byteLength).toBe(kept.length)
})
