/** Lets a few in at once; the others wait their turn. */
export type Line = {
  /**
   * Does `work` when its turn has come. Null, and nothing was done, where too many wait already, or when `signal` ends the
   * waiting; once begun, ending the work is up to `work`. Whatever it throws is thrown.
   */
  enter: <Result>(signal: AbortSignal, work: () => Promise<Result>) => Promise<{ result: Result } | null>
}

export function createLine({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }): Line {
  /** In the order in which they came. */
  const waiting = new Set<() => void>()
  let inside = 0

  function takePlace(signal: AbortSignal): boolean | Promise<boolean> {
    if (inside < atOnce) {
      inside += 1
      return true
    }
    if (waiting.size >= mostWaiting || signal.aborted) return false
    return new Promise((resolve) => {
      const begin = (): void => {
        signal.removeEventListener('abort', leave)
        resolve(true)
      }
      const leave = (): void => {
        waiting.delete(begin)
        resolve(false)
      }
      waiting.add(begin)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  function givePlace(): void {
    const [next] = waiting
    if (next === undefined) {
      inside -= 1
      return
    }
    waiting.delete(next)
    next()
  }

  return {
    enter: async (signal, work) => {
      if (!(await takePlace(signal))) return null
      try {
        return { result: await work() }
      } finally {
        givePlace()
      }
    },
  }
}
