import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOneBlock } from './hash-one-block.ts'

test('the hash written out is SHA-256', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (message) => {
      const bytes = Buffer.from(message)
      const block = new Int32Array(16)
      for (let at = 0; at < 8; at += 1) block[at] = bytes.readInt32BE(at * 4)
      block[8] = 1 << 31
      block[15] = 256
      expect(hashOneBlock(block)).toBe(createHash('sha256').update(bytes).digest().readUInt32BE())
    }),
  )
})
