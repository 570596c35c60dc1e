import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { manageLinkOf, readManageLink } from './manage-link.ts'

const KEY = 'a-key-for-tests-that-is-long-enough-0001'
const gift = { id: '7b1d3a52-0c4e-4f7a-9f52-2a8f6f1f0c11', linkVersion: 1 }

describe('the link by which a donor manages their gift', () => {
  it('leads back to the gift and the version, whatever they are', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 0xff_ff_ff_ff }), (id, linkVersion) => {
        const link = manageLinkOf({ id, linkVersion }, KEY)
        expect(readManageLink(link, KEY)).toEqual({ id: id.toLowerCase(), linkVersion })
      }),
    )
  })

  it('may stand in an address as it is, and is short enough for a line of a mail', () => {
    for (let count = 0; count < 200; count += 1)
      expect(manageLinkOf({ id: randomUUID(), linkVersion: 1 }, KEY)).toMatch(/^[\w-]{48}$/)
  })

  it('is worthless with any one bit changed', () => {
    const bytes = Buffer.from(manageLinkOf(gift, KEY), 'base64url')
    expect(bytes).toHaveLength(36)
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(readManageLink(changed.toString('base64url'), KEY)).toBeNull()
    }
  })

  it('is worthless with any one character changed, left out or added', () => {
    const link = manageLinkOf(gift, KEY)
    for (let at = 0; at < link.length; at += 1) {
      const other = link[at] === 'A' ? 'B' : 'A'
      expect(readManageLink(link.slice(0, at) + other + link.slice(at + 1), KEY)).toBeNull()
      expect(readManageLink(link.slice(0, at) + link.slice(at + 1), KEY)).toBeNull()
      expect(readManageLink(`${link.slice(0, at)}A${link.slice(at)}`, KEY)).toBeNull()
    }
  })

  it('is worthless under another key', () => {
    const link = manageLinkOf(gift, KEY)
    for (const key of ['', `${KEY} `, KEY.toUpperCase(), randomBytes(24).toString('hex')])
      expect(readManageLink(link, key)).toBeNull()
  })

  it('of one gift never opens another, and of one version never another', () => {
    const link = manageLinkOf(gift, KEY)
    expect(manageLinkOf({ ...gift, linkVersion: 2 }, KEY)).not.toBe(link)
    expect(manageLinkOf({ ...gift, id: randomUUID() }, KEY)).not.toBe(link)
  })

  it.each([
    '',
    ' ',
    'A',
    'A'.repeat(47),
    'A'.repeat(48),
    'A'.repeat(49),
    '%00',
    '../..',
    'é'.repeat(48),
    '='.repeat(48),
  ])('is not %j', (text) => {
    expect(readManageLink(text, KEY)).toBeNull()
  })

  it('is not any text whatever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(readManageLink(text, KEY)).toBeNull()
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 36, maxLength: 36 }), (bytes) => {
        expect(readManageLink(Buffer.from(bytes).toString('base64url'), KEY)).toBeNull()
      }),
    )
  })

  it('is never made for what cannot be one of our gifts', () => {
    expect(() => manageLinkOf({ ...gift, id: 'no-uuid' }, KEY)).toThrow(RangeError)
    for (const linkVersion of [-1, 0.5, Number.NaN, 2 ** 32])
      expect(() => manageLinkOf({ ...gift, linkVersion }, KEY)).toThrow(RangeError)
  })
})
