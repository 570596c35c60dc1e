export type HeardInstance = { name: string; withdrawals: number; heardAt: Date }

/**
 * - confirmed: it has let go of everything that was withdrawn
 * - waiting: heard of a moment ago, and not yet there
 * - silent: not heard of; it may still show what was withdrawn, until its lease is over
 * - stopped: not heard of for longer than the lease, so that it has stopped showing stories by itself
 */
export type Standing = 'confirmed' | 'waiting' | 'silent' | 'stopped'

/** A running site is written down at least every ten seconds (`keep-instances.ts`). In milliseconds. */
export const SILENT_AFTER = 20_000

/** Where a site stands towards `count` withdrawals. `lease` in seconds. */
export function tellInstance(
  { withdrawals, heardAt }: HeardInstance,
  { count, lease, now }: { count: number; lease: number; now: Date },
): Standing {
  const age = now.getTime() - heardAt.getTime()
  // A clock's breadth more than the lease: what is said to have stopped must have.
  if (age > lease * 1000 + SILENT_AFTER) return 'stopped'
  if (withdrawals >= count) return 'confirmed'
  return age > SILENT_AFTER ? 'silent' : 'waiting'
}
