import { isLocale, type Locale } from '@campaign/shared/locales/locales.ts'
import type { Books } from '../../donations/books.ts'
import type { FindingClass } from '../finding.ts'

/** What the last whole look through the site's outputs found; nothing of what stands there. */
export type OutputScan = { endedAt: Date; total: number; unread: number; findings: OutputFinding[] }
export type OutputFinding = {
  route: string
  story: string | null
  locale: Locale | null
  class: FindingClass
  times: number
}

/** The last one that ended; null where none ever did. */
export async function readLastScan(books: Books): Promise<OutputScan | null> {
  const { rows } = await books.query<{ id: string; endedAt: Date; total: number; unread: number }>(
    `SELECT id, ended_at AS "endedAt", total, unread FROM output_scans WHERE ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT 1`,
  )
  const [last] = rows
  if (last === undefined) return null
  const { id, ...scan } = last
  const { rows: findings } = await books.query<Omit<OutputFinding, 'locale'> & { locale: string | null }>(
    `SELECT route, story, locale, class, times FROM output_findings WHERE scan = $1 ORDER BY story, route, locale, class`,
    [id],
  )
  return { ...scan, findings: findings.map((one) => ({ ...one, locale: isLocale(one.locale) ? one.locale : null })) }
}

/** In hours: a night and its delay. Longer than that, nobody has looked. */
const LATEST = 30

export function isOverdueNow(scan: OutputScan): boolean {
  return isOverdue(scan, new Date())
}

export function isOverdue({ endedAt }: OutputScan, now: Date): boolean {
  return now.getTime() - endedAt.getTime() > LATEST * 3_600_000
}
