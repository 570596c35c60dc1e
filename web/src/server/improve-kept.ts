import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { improve, isImprovable, type KeptAnswer } from './kept-answer.ts'

/** Where a kept answer stands, for as long as it does. */
export type Place = { find: () => KeptAnswer | undefined; replace: (better: KeptAnswer) => void }

export type Improver = {
  /** To be compressed as well as can be, when there is time. */
  add: (place: Place) => void
  stop: () => void
}

/** Share of the time in which the process had something to do; above it, readers come first. */
const BUSY = 0.5
const LOOK_EVERY_MS = 250

/**
 * Compresses kept answers once more, one at a time and only while the process has little to do: the best compression of a
 * page takes longer than making it.
 */
export function createImprover(untilQuiet: (signal: AbortSignal) => Promise<void> = waitUntilQuiet): Improver {
  const waiting: Place[] = []
  const stopping = new AbortController()
  let isWorking = false

  async function work(): Promise<void> {
    isWorking = true
    for (let place = waiting.shift(); place && !stopping.signal.aborted; place = waiting.shift()) {
      await untilQuiet(stopping.signal)
      // What cannot be improved stays as it is.
      await improveAt(place).catch(() => undefined)
    }
    isWorking = false
  }

  return {
    add: (place) => {
      waiting.push(place)
      // What was forgotten since need not wait its turn to be left out.
      if (waiting.length > MOST_WAITING) waiting.splice(0, waiting.length, ...waiting.filter(isToBeImproved))
      if (!isWorking) void work()
    },
    stop: () => stopping.abort(),
  }
}

const MOST_WAITING = 10_000

function isToBeImproved({ find }: Place): boolean {
  const answer = find()
  return answer !== undefined && isImprovable(answer)
}

async function improveAt({ find, replace }: Place): Promise<void> {
  const answer = find()
  if (answer === undefined || !isImprovable(answer)) return
  const better = await improve(answer)
  // It may have been forgotten or made anew meanwhile.
  if (find() === answer) replace(better)
}

async function waitUntilQuiet(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const before = performance.eventLoopUtilization()
    await wait(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined)
    if (performance.eventLoopUtilization(before).utilization < BUSY) return
  }
}
