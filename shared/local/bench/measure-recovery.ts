import type { Stack } from '../running-stack.ts'
import { orderGift } from './give.ts'
import type { Figure } from './measurement.ts'

const LONGEST = 30_000
const AWAY = 3000

/** PostgreSQL is away for three seconds while readers read and donors give: how long until each part works again by itself. */
export async function measureRecovery(stack: Stack): Promise<Figure[]> {
  const load = keepLoad(stack)
  try {
    await pause(2000)
    await stack.restartDatabase(AWAY)
    const back = performance.now()
    const [cms, site, giving] = await Promise.all([
      timeUntil(back, () => isOk(`${stack.cmsUrl}/readyz`)),
      timeUntil(back, () => isOk(`${stack.siteUrl}/readyz`)),
      timeUntil(back, () => orderGift(stack).then(() => true)),
    ])
    await pause(1000)
    const { pages, failedPages } = await load.stop()
    return [
      { name: 'after a database restart: CMS ready again in', value: cms, unit: 'ms', atMost: 5000 },
      { name: 'after a database restart: site ready again in', value: site, unit: 'ms', atMost: 5000 },
      { name: 'after a database restart: donations taken again in', value: giving, unit: 'ms', atMost: 5000 },
      { name: 'pages read meanwhile', value: pages, unit: 'count' },
      { name: 'of them failed', value: failedPages, unit: 'count' },
    ]
  } finally {
    await load.stop()
  }
}

type Load = { stop: () => Promise<{ pages: number; failedPages: number }> }

/** About fifty pages a second, and a donation now and then; a donation refused while the database is away is right. */
function keepLoad(stack: Stack): Load {
  const over = new AbortController()
  let pages = 0
  let failedPages = 0
  const read = async (): Promise<void> => {
    for (; !over.signal.aborted; await pause(80)) {
      pages += 1
      if (!(await isOk(`${stack.siteUrl}/fr`))) failedPages += 1
    }
  }
  const give = async (): Promise<void> => {
    for (; !over.signal.aborted; await pause(200)) await orderGift(stack).catch(() => undefined)
  }
  const all = Promise.all([read(), read(), read(), read(), give()])
  return {
    stop: async () => {
      over.abort()
      await all
      return { pages, failedPages }
    },
  }
}

async function timeUntil(began: number, works: () => Promise<boolean>): Promise<number> {
  while (performance.now() - began < LONGEST) {
    if (await works().catch(() => false)) return performance.now() - began
    await pause(50)
  }
  return Number.POSITIVE_INFINITY
}

async function isOk(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) })
    await answer.arrayBuffer()
    return answer.ok
  } catch {
    return false
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
