// How an export travels to the panel in the admin: in frames, each with how many rows have been written so far, so
// that a progress can be shown for any format; a last, empty frame says that it is whole. A frame is two numbers of
// four bytes (rows, length; big endian) and as many bytes of the file.

const HEAD = 8

export type Frame = { rows: number; bytes: Uint8Array<ArrayBuffer> }

/** `chunks` in frames; `rowsSoFar` is asked at each of them. */
export async function* putInFrames(
  chunks: AsyncIterable<Uint8Array>,
  rowsSoFar: () => number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) if (chunk.length > 0) yield frame(rowsSoFar(), chunk)
  yield frame(rowsSoFar(), new Uint8Array())
}

/** The frames of a stream. Throws when it ends without the frame that says it is whole. */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let kept = new Uint8Array()
  let isWhole = false
  for await (const chunk of chunks) {
    kept = join(kept, chunk)
    for (let length = lengthOfFirst(kept); length !== undefined; length = lengthOfFirst(kept)) {
      const rows = new DataView(kept.buffer, kept.byteOffset).getUint32(0)
      if (length === 0) isWhole = true
      else yield { rows, bytes: kept.slice(HEAD, HEAD + length) }
      kept = kept.subarray(HEAD + length)
    }
  }
  if (!isWhole || kept.length > 0) throw new Error('the export broke off')
}

function frame(rows: number, bytes: Uint8Array): Uint8Array {
  const framed = new Uint8Array(HEAD + bytes.length)
  const head = new DataView(framed.buffer)
  head.setUint32(0, rows)
  head.setUint32(4, bytes.length)
  framed.set(bytes, HEAD)
  return framed
}

/** Bytes of the first frame when it is there in full. */
function lengthOfFirst(kept: Uint8Array): number | undefined {
  if (kept.length < HEAD) return undefined
  const length = new DataView(kept.buffer, kept.byteOffset).getUint32(4)
  return kept.length >= HEAD + length ? length : undefined
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(one.length + other.length)
  joined.set(one)
  joined.set(other, one.length)
  return joined
}
