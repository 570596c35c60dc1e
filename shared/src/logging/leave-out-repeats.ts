const MOST_A_MINUTE = 20
const MINUTE_MS = 60_000

/** How many lines of these words were left out before this one; null when this one is left out, too. */
export type LeaveOutRepeats = (words: string) => number | null

/** Different words there may be at once: those of errors may hold what is new each time. */
const MOST_WORDS = 1000

/**
 * Twenty lines of the same words a minute, however many meet the same trouble: while the CMS or the database is away for
 * hours, a line for each request fills a disk, and any stranger could fill it on purpose.
 */
export function createLeaveOutRepeats(now: () => number = Date.now): LeaveOutRepeats {
  const minutes = new Map<string, { began: number; lines: number }>()
  return (words) => {
    const minute = minutes.get(words)
    if (minute !== undefined && now() - minute.began < MINUTE_MS) {
      minute.lines += 1
      return minute.lines > MOST_A_MINUTE ? null : 0
    }
    minutes.delete(words)
    const [oldest] = minutes.keys()
    if (minutes.size >= MOST_WORDS && oldest !== undefined) minutes.delete(oldest)
    minutes.set(words, { began: now(), lines: 1 })
    return Math.max(0, (minute?.lines ?? 0) - MOST_A_MINUTE)
  }
}
