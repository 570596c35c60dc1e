import type { Stack } from '../running-stack.ts'
import { isOk, keepLoad, pause, timeUntil } from './keep-load.ts'
import type { Figure } from './measurement.ts'
import { pathsOf, readContents } from './read-contents.ts'

const AWAY = 8000

/** PostgreSQL is away and the CMS says nothing, while readers read: what they get, and how long until all is well again. */
export async function measureOutage(stack: Stack): Promise<Figure[]> {
  const { CMS: cms } = stack.pids()
  if (cms === undefined) throw new Error('the CMS does not run')
  for (const path of pathsOf(await readContents(stack))) await isOk(stack.siteUrl + path)
  const load = await keepLoad(stack)
  let isHalted = false
  try {
    await pause(1000)
    process.kill(cms, 'SIGSTOP')
    isHalted = true
    const database = stack.restartDatabase({ downFor: AWAY })
    await pause(AWAY - 2000)
    const giving = await fetch(`${stack.siteUrl}/ru/donate`)
    const words = /<html lang="ru"[\s\S]*<h1/.test(await giving.text())
    const readiness = await fetch(`${stack.siteUrl}/readyz`)
    const health = await fetch(`${stack.siteUrl}/healthz`)
    await database
    process.kill(cms, 'SIGCONT')
    isHalted = false
    const began = performance.now()
    const back = await timeUntil(began, async () =>
      (await Promise.all(['/readyz', '/fr/donate', '/fr/search?q=la'].map((path) => isOk(stack.siteUrl + path)))).every(
        Boolean,
      ),
    )
    const { pages, failedPages } = await load.stop()
    return [
      { name: 'without PostgreSQL and CMS: pages read', value: pages, unit: 'count' },
      { name: '    of them failed', value: failedPages, unit: 'count', exactly: 0 },
      { name: '    donate answers', value: giving.status, unit: 'count', exactly: 503 },
      { name: '    asks to come back in', value: Number(giving.headers.get('retry-after')), unit: 's', atLeast: 1 },
      { name: '    in the reader’s language', value: Number(words), unit: 'count', exactly: 1 },
      { name: '    readiness answers', value: readiness.status, unit: 'count', exactly: 503 },
      { name: '    health answers', value: health.status, unit: 'count', exactly: 200 },
      { name: '    all back after', value: back, unit: 'ms', atMost: 5000 },
    ]
  } finally {
    if (isHalted) process.kill(cms, 'SIGCONT')
    await load.stop()
  }
}
