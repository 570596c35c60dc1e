/** A moment by both clocks, in milliseconds. */
type Moment = { wall: number; monotonic: number }

export type Lease = {
  now: () => Moment
  /** Counts from the moment at which was asked what is true: an answer may have been long on its way. */
  renew: (asked: Moment) => void
  isOver: () => boolean
}

/**
 * For how long what was read may be shown. By two clocks, and whichever says more counts: one stands still while the
 * machine sleeps, the other can be set back.
 */
export function createLease({
  seconds,
  now: wall = Date.now,
  monotonic = () => performance.now(),
}: {
  seconds: number
  now?: () => number
  monotonic?: () => number
}): Lease {
  const now = (): Moment => ({ wall: wall(), monotonic: monotonic() })
  let renewed = now()
  return {
    now,
    renew: (asked) => (renewed = asked),
    isOver: () => {
      const { wall: byWall, monotonic: byMonotonic } = now()
      return Math.max(byWall - renewed.wall, byMonotonic - renewed.monotonic) > seconds * 1000
    },
  }
}
