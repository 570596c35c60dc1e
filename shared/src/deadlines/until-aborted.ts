/** An `AbortSignal`, as far as it is needed: nothing here knows of a platform. */
export type Signal = {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener: (type: 'abort', listener: () => void) => void
  removeEventListener: (type: 'abort', listener: () => void) => void
}

/**
 * What `work` comes to, or the reason of `signal` once that is aborted, whatever becomes of the work.
 *
 * For every reading of an answer by `fetch` in Node: where its signal is aborted in the moment in which the last of a
 * compressed body arrives, Node leaves the reading pending for ever (nodejs/node#56917), and whoever waits for it. The
 * work goes on then, and what it comes to is nobody's business any more.
 */
export function untilAborted<Result>(signal: Signal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(signal.reason)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp)
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}
