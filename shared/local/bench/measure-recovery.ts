import type { Stack } from '../running-stack.ts'
import { orderGift } from './give.ts'
import { isOk, keepLoad, pause, timeUntil } from './keep-load.ts'
import type { Figure } from './measurement.ts'

const AWAY = 3000

/** PostgreSQL is away for three seconds while readers read and donors give: how long until each part works again. */
export async function measureRecovery(stack: Stack): Promise<Figure[]> {
  const load = await keepLoad(stack)
  try {
    await pause(2000)
    await stack.restartDatabase({ downFor: AWAY })
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
