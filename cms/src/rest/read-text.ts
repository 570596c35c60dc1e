type ReadText =
  | { outcome: 'read'; text: string }
  | { outcome: 'too_large' }
  | { outcome: 'too_slow' }
  /** Not UTF-8, or cut off. */
  | { outcome: 'unreadable' }

/** Whoever needs longer to send a few kilobytes holds a connection and means no good. */
const PATIENCE = 10_000

/**
 * The body of a request as text, byte for byte: nothing is repaired, and a byte order mark stays, for a signature is
 * over bytes. `limit` is in bytes; no more than that is ever kept.
 */
export async function readText(request: Request, limit: number): Promise<ReadText> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { outcome: 'too_large' }
  if (request.body === null) return { outcome: 'read', text: '' }
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  let timer: NodeJS.Timeout | undefined
  const patienceEnds = new Promise<'too_slow'>((resolve) => (timer = setTimeout(() => resolve('too_slow'), PATIENCE)))
  try {
    for (;;) {
      const step = await Promise.race([reader.read(), patienceEnds])
      if (step === 'too_slow') {
        void reader.cancel().catch(() => undefined)
        return { outcome: 'too_slow' }
      }
      if (step.done) break
      length += step.value.byteLength
      if (length > limit) return { outcome: 'too_large' }
      chunks.push(step.value)
    }
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return { outcome: 'read', text: decoder.decode(Buffer.concat(chunks)) }
  } catch {
    return { outcome: 'unreadable' }
  } finally {
    // The rest is left to Node to swallow: cancelling would cut the connection before the sender has its answer.
    clearTimeout(timer)
  }
}
