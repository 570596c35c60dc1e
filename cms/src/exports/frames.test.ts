import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { putInFrames, readFrames } from './frames.ts'
import { gather } from './trial/rows.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.slice(at, at + size))
}

async function* from(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

async function unpack(bytes: Uint8Array, size: number): Promise<{ rows: number[]; file: Buffer }> {
  const rows: number[] = []
  const parts: Uint8Array[] = []
  for await (const frame of readFrames(inPieces(bytes, size))) {
    rows.push(frame.rows)
    parts.push(frame.bytes)
  }
  return { rows, file: Buffer.concat(parts) }
}

describe('a file in frames', () => {
  it('comes out as it went in, however the network cuts it up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 })),
        fc.integer({ min: 1, max: 50 }),
        async (chunks, size) => {
          let written = 0
          const framed = await gather(putInFrames(from(chunks), () => (written += 1)))
          const { rows, file } = await unpack(framed, size)
          expect(file).toEqual(Buffer.concat(chunks))
          expect(rows).toEqual(chunks.map((_, at) => at + 1))
        },
      ),
    )
  })

  it('that was cut off anywhere is not taken for whole', async () => {
    const framed = await gather(putInFrames(from([Buffer.from('abc'), Buffer.from('defg')]), () => 1))
    for (let length = 0; length < framed.length; length += 1)
      await expect(unpack(framed.subarray(0, length), 5)).rejects.toThrow('broke off')
  })
})
