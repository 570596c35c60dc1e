/** How a stream ended: read to the end, left by its reader, or broken by an error. */
export type StreamEnd = 'whole' | 'left' | 'broken'

/**
 * `chunks` as the body of an answer, made as fast as they are taken. `end` is called exactly once. A broken stream
 * breaks the connection, so that no browser takes what it got for a whole file.
 */
export function toWebStream(
  chunks: AsyncGenerator<Uint8Array>,
  { signal, end }: { signal: AbortSignal; end: (how: StreamEnd, error?: unknown) => void },
): ReadableStream<Uint8Array> {
  let isOver = false
  const endOnce = (how: StreamEnd, error?: unknown): void => {
    if (!isOver) end(how, error)
    isOver = true
  }
  let isLeft = false
  const leave = async (): Promise<void> => {
    isLeft = true
    // First the chunks, which let go of what they hold; then the word that it is over.
    await chunks.return(undefined).catch(() => undefined)
    endOnce('left')
  }
  return new ReadableStream<Uint8Array>(
    {
      start: () => {
        // Some servers say by the signal alone that nobody reads any more.
        signal.addEventListener('abort', () => void leave(), { once: true })
      },
      pull: async (controller) => {
        try {
          const next = await chunks.next()
          if (isLeft) return
          if (next.done !== true) return controller.enqueue(next.value)
          endOnce('whole')
          controller.close()
        } catch (error) {
          if (isLeft) return
          endOnce('broken', error)
          controller.error(error)
        }
      },
      cancel: leave,
    },
    { highWaterMark: 1 },
  )
}
