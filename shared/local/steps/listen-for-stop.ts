export type StopWanted = {
  /** Aborted at the first request to stop. */
  signal: AbortSignal
  /** Resolves at the first request to stop. */
  promise: Promise<void>
  /** As a shell expects it: 0 for Ctrl-C, which is how one ends a program like this; 128 + n for other signals. */
  exitCode: () => number
}

const SAME_REQUEST_MILLISECONDS = 1000
const NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const

/**
 * Ctrl-C reaches us twice: from the terminal and from the process that started us. The second within a second is the
 * same request; a later one is somebody who will not wait, and ends everything at once.
 */
export function listenForStop(): StopWanted {
  const controller = new AbortController()
  let first: { at: number; signal: keyof typeof NUMBERS } | undefined
  const promise = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (first === undefined) {
        first = { at: Date.now(), signal }
        controller.abort()
      } else if (Date.now() - first.at > SAME_REQUEST_MILLISECONDS) {
        // What we started notices that we are gone and ends itself.
        process.exit(128 + NUMBERS[signal])
      }
    })
  return {
    signal: controller.signal,
    promise,
    exitCode: () => (first === undefined || first.signal === 'SIGINT' ? 0 : 128 + NUMBERS[first.signal]),
  }
}
