/** Whoever needs no longer than this is not measured, in milliseconds. */
const GRACE = 15_000
/** Bytes in a second: a connection slower than an old telephone's, held open for its own sake. */
const SLOWEST_PACE = 4096

/**
 * The body of a request, at most `largest` bytes of it, from somebody who goes on sending it: one byte at a time would
 * hold a connection, and what it has sent, for as long as the server waits for a request.
 */
export async function readInTime(
  request: Request,
  largest: number,
): Promise<Uint8Array<ArrayBuffer> | 'too_large' | 'too_slow'> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return 'too_large'
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  const began = Date.now()
  let size = 0
  for (;;) {
    const deadline = began + Math.max(GRACE, (size / SLOWEST_PACE) * 1000)
    const step = await orNothingBy(deadline, reader.read())
    // The rest is left to Node: cancelling would cut the connection before the sender has their answer.
    if (step === null) return 'too_slow'
    if (step.done) return new Uint8Array(Buffer.concat(chunks))
    size += step.value.byteLength
    if (size > largest) return 'too_large'
    chunks.push(step.value)
  }
}

async function orNothingBy<Result>(moment: number, work: Promise<Result>): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Math.max(0, moment - Date.now()))
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
