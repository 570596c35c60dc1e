import type { Log } from '../server/log.ts'

const LONGEST_BYTES = 32 * 1024
const QUIET_MS = 60_000

/** Part of the directive's name only: a report also tells which page somebody was on, and that is never kept. */
const DIRECTIVE = /^[a-z]{3,12}(-[a-z]{3,9}){0,3}$/

/**
 * `POST /csp-reports`: a browser refused something on one of our pages. A warning a minute and directive at most, so
 * that nobody can fill the log from outside.
 */
export function createCspReports(log: Log, now: () => number = Date.now) {
  const lastTold = new Map<string, number>()
  return async (request: Request): Promise<void> => {
    for (const directive of await readDirectives(request)) {
      if (now() - (lastTold.get(directive) ?? -QUIET_MS) < QUIET_MS) continue
      if (lastTold.size > 50) lastTold.clear()
      lastTold.set(directive, now())
      log.warn({ directive }, 'a browser refused something on a page')
    }
  }
}

async function readDirectives(request: Request): Promise<string[]> {
  if (Number(request.headers.get('content-length') ?? Infinity) > LONGEST_BYTES) return []
  const reports: unknown = await request.json().catch(() => null)
  const bodies = Array.isArray(reports)
    ? reports.slice(0, 10).map((report: { body?: unknown } | null) => report?.body)
    : []
  return bodies.flatMap((body) => {
    const directive =
      typeof body === 'object' && body !== null && 'effectiveDirective' in body ? body.effectiveDirective : null
    return typeof directive === 'string' && DIRECTIVE.test(directive) ? [directive] : []
  })
}
