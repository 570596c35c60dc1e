import type { Books } from '../donations/books.ts'

/**
 * How far the last search through all public texts is. `total`: null before the worker has counted them. `found`: texts
 * in which a word stands. Moments in UTC.
 */
export type NeverWordSearch = {
  askedAt: Date
  begunAt: Date | null
  endedAt: Date | null
  total: number | null
  searched: number
  found: number
}

/** - waiting: not begun yet; late: not begun although the worker should have been there. */
export type SearchStanding = 'waiting' | 'late' | 'under_way' | 'ended'

/** The worker looks into its queue twice a second; in milliseconds. */
const LATE_AFTER = 60_000

export function standingOf({ askedAt, begunAt, endedAt }: NeverWordSearch, now: Date): SearchStanding {
  if (endedAt !== null) return 'ended'
  if (begunAt !== null) return 'under_way'
  return now.getTime() - askedAt.getTime() > LATE_AFTER ? 'late' : 'waiting'
}

/** Null where there never was one. */
export async function readLastSearch(books: Books): Promise<NeverWordSearch | null> {
  const { rows } = await books.query<NeverWordSearch>(
    `SELECT asked_at AS "askedAt", begun_at AS "begunAt", ended_at AS "endedAt", total, searched, found
     FROM never_word_searches ORDER BY asked_at DESC LIMIT 1`,
  )
  return rows[0] ?? null
}
