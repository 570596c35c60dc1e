import { createHmac, hkdfSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { createMarkCheck } from './preview-mark.ts'

const serviceKey = 's'.repeat(32)
const sealed = 'A'.repeat(80)
const isMarked = createMarkCheck(serviceKey)

function mark(key: string): string {
  const derived = Buffer.from(hkdfSync('sha256', key, 'campaign.preview', 'mark', 32))
  return `${sealed}.${createHmac('sha256', derived).update(sealed).digest('base64url')}`
}

it('knows what whoever has the service key has marked', () => {
  expect(isMarked(mark(serviceKey))).toBe(true)
})

it.each(['', '.', 'x.y', sealed, `${sealed}.${'A'.repeat(43)}`, mark('t'.repeat(32)), `B${mark(serviceKey).slice(1)}`])(
  'knows nothing else: %.30s',
  (text) => {
    expect(isMarked(text)).toBe(false)
  },
)
